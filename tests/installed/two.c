/* Two Rust static libraries in one program. */
#include <stdint.h>
#include <stdio.h>

#include <tcapi.h>

uint32_t other_sum(uint32_t count);

int main(void)
{
    tc_error *error = NULL;
    tc_client *client = NULL;
    tc_status status = tc_client_new(NULL, &client, &error);

    tc_error_free(error);
    printf("%u %s\n", other_sum(4), tc_status_name((int)status));
    return 0;
}
