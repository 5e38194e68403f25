/* Program that uses a struct with a deprecated member, except for that member. */
#include <tcapi/cvm.h>

typedef tc_cvm_reboot_instances_request request_type;

static request_type made(const char *const *ids)
{
    request_type request;

    TC_INIT(&request);
    request.instance_ids = ids;
    request.instance_ids_len = 1;
    request.stop_type = TC_CVM_STOP_TYPE_SOFT;
    return request;
}

int main(void)
{
    const char *ids[] = { "ins-r8hr2upy" };
    request_type one = made(ids), other = one, several[2];
    const request_type *at = several;
    tc_cvm_instance instance;
    tc_error *error = NULL;
    int status;

    memset(several, 0, sizeof several);
    several[0] = other;
    several[1] = *at;
    other = several[1];
    TC_INIT(&instance);
    status = (int)tc_cvm_reboot_instances(NULL, &other, NULL, NULL, &error);
    tc_error_free(error);
    return status == TC_OK || sizeof one != one.struct_size || instance.instance_id != NULL;
}
