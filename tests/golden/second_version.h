/** Frees a response of tc_config20240506_list_things(). NULL is fine. It is tc_response_free() for this type. */
static inline void tc_config20240506_list_things_response_free(struct tc_config20240506_list_things_response *response)
{
    tc_response_free(response);
}

