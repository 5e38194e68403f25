/** Frees a response of tc_config20240506_list_things(): tc_response_free() for this type. NULL is ignored. */
static inline void tc_config20240506_list_things_response_free(struct tc_config20240506_list_things_response *response)
{
    tc_response_free(response);
}

