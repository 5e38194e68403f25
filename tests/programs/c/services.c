/* Program that calls an action that the library was built without, from a file of services. */
#include "check.h"

static char found[200];

static bool tell(const tc_field *field, void *user_data)
{
    CHECK(user_data == found);
    CHECK(field->kind == TC_FIELD_JSON);
    snprintf(found, sizeof found, "%s %s", field->path, field->text);
    return true;
}

static tc_config *settings(const char *endpoint)
{
    tc_config *config = tc_config_new();

    CHECK(tc_config_set_endpoint(config, endpoint) == TC_OK);
    CHECK(tc_config_set_region(config, "ap-guangzhou") == TC_OK);
    CHECK(tc_config_set_credentials(config, "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
                                    "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", NULL) == TC_OK);
    return config;
}

static void refused_files(const char *damaged)
{
    const char *const paths[] = {NULL, "", "/nowhere/services", "/dev/zero", damaged};
    size_t i;

    CHECK(tc_config_add_services(NULL, damaged) == TC_ERR_INVALID_ARGUMENT);
    for (i = 0; i < sizeof paths / sizeof *paths; i++) {
        tc_config *config = tc_config_new();
        tc_client *client = NULL;
        tc_error *error = NULL;

        CHECK(tc_config_add_services(config, paths[i]) == TC_ERR_INVALID_ARGUMENT);
        CHECK(tc_client_new(config, &client, &error) == TC_ERR_INVALID_ARGUMENT);
        CHECK(client == NULL && *tc_error_message(error) != '\0');
        tc_error_free(error);
        tc_config_free(config);
    }
}

int main(int argc, char **argv)
{
    static const char response[] = "{\"Response\":{\"RequestId\":\"r\",\"Later\":[1]}}";
    tc_config *config;
    tc_client *client = NULL, *without;
    tc_error *error = NULL;
    char *json = NULL;
    tc_status status;

    CHECK(argc == 4);
    without = check_client(argv[1]);
    config = settings(argv[1]);
    CHECK(tc_config_add_services(config, argv[2]) == TC_OK);
    CHECK(tc_client_new(config, &client, NULL) == TC_OK);
    /* The client keeps the services that were read. */
    tc_config_free(config);

    status = tc_call(client, "tests", "2020-01-01", "EveryType", "{}", NULL, &json, &error);
    check_refused(status, error, "MissingParameter", "Required");
    error = NULL;
    CHECK(tc_call(client, "tests", "2020-01-01", "EveryType", "{\"Required\":\"x\"}", NULL, &json, NULL) == TC_OK);
    CHECK(strstr(json, "RequestId") != NULL);
    tc_string_free(json);
    json = NULL;
    /* Another client does not know the action, and sends the request unchecked. */
    CHECK(tc_call(without, "tests", "2020-01-01", "EveryType", "{}", NULL, &json, &error) == TC_ERR_SERVICE);
    CHECK_TEXT(tc_error_code(error), "MissingParameter");
    tc_error_free(error);
    error = NULL;

    CHECK(tc_client_visit_unknown(client, "tests", "2020-01-01", "EveryType", response, tell, found, NULL) == TC_OK);
    CHECK_TEXT(found, "Later [1]");
    CHECK(tc_client_visit_unknown(without, "tests", "2020-01-01", "EveryType", response, tell, found, NULL)
          == TC_ERR_UNSUPPORTED);
    CHECK(tc_visit_unknown("tests", "2020-01-01", "EveryType", response, tell, found, NULL) == TC_ERR_UNSUPPORTED);
    CHECK(tc_client_visit_unknown(NULL, "tests", "2020-01-01", "EveryType", response, tell, found, &error)
          == TC_ERR_INVALID_ARGUMENT);
    CHECK(strstr(tc_error_message(error), "client is NULL") != NULL);
    tc_error_free(error);
    CHECK(tc_client_visit_unknown(client, "tests", "2020-01-01", "EveryType", "{", tell, found, NULL)
          == TC_ERR_INVALID_ARGUMENT);
    tc_client_free(client);
    tc_client_free(without);
    refused_files(argv[3]);
    return 0;
}
