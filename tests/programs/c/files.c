/*
 * Program that checks the files that a client reads: a file that is not regular is refused at once, and a path is
 * bytes. Arguments: the endpoint, and a folder for the program's files, in which root.pem is a certificate.
 */
#include <errno.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include "check.h"

#define ID "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE"
#define KEY "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE"

static const char *endpoint, *folder;

/* A path in the folder. At most four are valid at a time. */
static const char *in_folder(const char *name)
{
    static char paths[4][1024];
    static int next;
    char *path = paths[next++ % 4];

    CHECK(snprintf(path, sizeof paths[0], "%s/%s", folder, name) < (int)sizeof paths[0]);
    return path;
}

static void write_file(const char *path, const char *text)
{
    FILE *file = fopen(path, "w");

    CHECK(file != NULL);
    CHECK(fputs(text, file) >= 0);
    CHECK(fclose(file) == 0);
}

static tc_config *settings(void)
{
    tc_config *config = tc_config_new();

    CHECK(tc_config_set_endpoint(config, endpoint) == TC_OK);
    CHECK(tc_config_set_region(config, "ap-guangzhou") == TC_OK);
    return config;
}

static tc_config *signed_settings(void)
{
    tc_config *config = settings();

    CHECK(tc_config_set_credentials(config, ID, KEY, NULL) == TC_OK);
    return config;
}

/* Makes a client and a call. Frees the settings. */
static tc_status call(tc_config *config, tc_error **error)
{
    tc_client *client = NULL;
    tc_status status = tc_client_new(config, &client, error);
    char *response = NULL;

    tc_config_free(config);
    if (status != TC_OK)
        return status;
    status = tc_call(client, "cvm", "2017-03-12", "DescribeRegions", "{}", NULL, &response, error);
    tc_string_free(response);
    tc_client_free(client);
    return status;
}

static void check_unread(tc_config *config, tc_status wanted, const char *says)
{
    tc_error *error = NULL;
    tc_status status = call(config, &error);

    if (status != wanted || strstr(tc_error_message(error), says) == NULL) {
        fprintf(stderr, "%s \"%s\", not \"%s\"\n", tc_status_name(status),
                tc_error_message(error), says);
        exit(1);
    }
    CHECK(tc_error_outcome(error) == TC_OUTCOME_NOT_SENT);
    tc_error_free(error);
}

static void check_read(tc_config *config)
{
    tc_error *error = NULL;

    if (call(config, &error) != TC_OK) {
        fprintf(stderr, "%s\n", tc_error_message(error));
        exit(1);
    }
}

static tc_config *with_ca(const char *path)
{
    tc_config *config = signed_settings();

    CHECK(tc_config_set_ca_file(config, path) == TC_OK);
    return config;
}

static tc_config *with_extra_ca(const char *path)
{
    tc_config *config = signed_settings();

    CHECK(tc_config_set_extra_ca_file(config, path) == TC_OK);
    return config;
}

static tc_config *with_credentials(const char *path)
{
    tc_config *config = settings();

    CHECK(tc_config_set_credentials_file(config, path, NULL) == TC_OK);
    return config;
}

static tc_config *with_token(const char *path)
{
    tc_config *config = settings();
    tc_oidc_role role;

    TC_INIT(&role);
    role.region = "ap-guangzhou";
    role.provider_id = "oidc";
    role.token_file = path;
    role.role_arn = "qcs::cam::uin/12345678:roleName/reader";
    role.endpoint = endpoint;
    CHECK(tc_config_set_credentials_oidc(config, &role) == TC_OK);
    return config;
}

/* Uses a path in each setting and each variable that takes one. */
static void check_everywhere(const char *path, const char *says)
{
    tc_config *config;

    check_unread(with_ca(path), TC_ERR_INVALID_ARGUMENT, says);
    check_unread(with_extra_ca(path), TC_ERR_INVALID_ARGUMENT, says);
    check_unread(with_credentials(path), TC_ERR_CREDENTIALS, says);
    check_unread(with_token(path), TC_ERR_CREDENTIALS, says);
    /* An empty variable counts as unset. */
    if (*path == '\0')
        return;

    CHECK(setenv("SSL_CERT_FILE", path, 1) == 0);
    config = signed_settings();
    CHECK(tc_config_set_system_roots(config, true) == TC_OK);
    check_unread(config, TC_ERR_INVALID_ARGUMENT, says);
    CHECK(unsetenv("SSL_CERT_FILE") == 0);

    CHECK(setenv("TENCENTCLOUD_CREDENTIALS_FILE", path, 1) == 0);
    check_unread(with_credentials(NULL), TC_ERR_CREDENTIALS, says);
    CHECK(unsetenv("TENCENTCLOUD_CREDENTIALS_FILE") == 0);

    CHECK(setenv("TKE_WEB_IDENTITY_TOKEN_FILE", path, 1) == 0);
    check_unread(with_token(NULL), TC_ERR_CREDENTIALS, says);
    CHECK(unsetenv("TKE_WEB_IDENTITY_TOKEN_FILE") == 0);
}

static void check_no_regular_file(void)
{
    CHECK(mkfifo(in_folder("fifo"), 0600) == 0);
    CHECK(symlink("fifo", in_folder("link")) == 0);
    CHECK(symlink("loop", in_folder("loop")) == 0);
    CHECK(symlink("nowhere", in_folder("dangling")) == 0);
    check_everywhere(in_folder("fifo"), "/fifo is not a regular file");
    check_everywhere(in_folder("link"), "/link is not a regular file");
    check_everywhere(folder, " is not a regular file");
    check_everywhere("/dev/zero", "/dev/zero is not a regular file");
    check_everywhere(in_folder("loop"), "/loop can't be read: Too many levels");
    check_everywhere(in_folder("dangling"), "/dangling does not exist");
    check_everywhere("", " \"\" is an empty path");
    /* Shown in a way that can't break a line or a terminal. */
    check_everywhere(in_folder("\xff\n\x1b"), "/\\xFF\\n\\u{1b}\" does not exist");
}

/* Folders of certificates contain files of many kinds. */
static void check_folder_of_certificates(void)
{
    tc_config *config = signed_settings();

    CHECK(setenv("SSL_CERT_DIR", folder, 1) == 0);
    CHECK(tc_config_set_system_roots(config, true) == TC_OK);
    check_read(config);
    CHECK(unsetenv("SSL_CERT_DIR") == 0);
}

static void check_profiles(void)
{
    tc_config *config = settings();

    CHECK(mkdir(in_folder("\xfe"), 0700) == 0);
    CHECK(mkdir(in_folder("\xfe/.tccli"), 0700) == 0);
    CHECK(setenv("HOME", in_folder("\xfe"), 1) == 0);
    CHECK(mkfifo(in_folder("\xfe/.tccli/default.credential"), 0600) == 0);
    CHECK(tc_config_set_credentials_profile(config, NULL) == TC_OK);
    check_unread(config, TC_ERR_CREDENTIALS, "/default.credential\" is not a regular file");

    write_file(in_folder("\xfe/.tccli/caf\xe9.credential"),
               "{\"secretId\":\"" ID "\",\"secretKey\":\"" KEY "\"}");
    config = settings();
    CHECK(tc_config_set_credentials_profile(config, "caf\xe9") == TC_OK);
    check_read(config);
    CHECK(setenv("TCCLI_PROFILE", "caf\xe9", 1) == 0);
    config = settings();
    CHECK(tc_config_set_credentials_profile(config, NULL) == TC_OK);
    check_read(config);
}

/* A path may contain any byte but NUL. */
static void check_bytes(void)
{
    write_file(in_folder("keys\xff"), "[default]\nsecret_id=" ID "\nsecret_key=" KEY "\n");
    check_read(with_credentials(in_folder("keys\xff")));
    CHECK(setenv("TENCENTCLOUD_CREDENTIALS_FILE", in_folder("keys\xff"), 1) == 0);
    check_read(with_credentials(NULL));
    CHECK(unsetenv("TENCENTCLOUD_CREDENTIALS_FILE") == 0);
    CHECK(link(in_folder("root.pem"), in_folder("root\xff")) == 0);
    check_read(with_ca(in_folder("root\xff")));
    check_read(with_extra_ca(in_folder("root\xff")));
    write_file(in_folder("token\xff"), "a.b.c");
    check_read(with_token(in_folder("token\xff")));
    CHECK(setenv("TKE_WEB_IDENTITY_TOKEN_FILE", in_folder("token\xff"), 1) == 0);
    check_read(with_token(NULL));
}

/* Settings for the default files, then the environment. */
static tc_config *usual(void)
{
    static const int sources[] = { TC_CREDENTIALS_FILE, TC_CREDENTIALS_PROFILE, TC_CREDENTIALS_ENVIRONMENT };
    tc_config *config = settings();

    CHECK(tc_config_set_credentials_chain(config, sources, 3) == TC_OK);
    return config;
}

/* This comes last, as it drops permissions of the program. */
static void check_permission(void)
{
    tc_config *config;

    CHECK(unsetenv("TCCLI_PROFILE") == 0);
    write_file(in_folder("secret"), "x");
    CHECK(chmod(in_folder("secret"), 0) == 0);
    CHECK(mkdir(in_folder("closed"), 0) == 0);
    CHECK(mkdir(in_folder("open"), 0755) == 0);
    CHECK(mkdir(in_folder("open/.tencentcloud"), 0755) == 0);
    CHECK(link(in_folder("secret"), in_folder("open/.tencentcloud/credentials")) == 0);
    CHECK(mkdir(in_folder("tool"), 0755) == 0);
    CHECK(mkdir(in_folder("tool/.tccli"), 0755) == 0);
    CHECK(link(in_folder("secret"), in_folder("tool/.tccli/default.credential")) == 0);
    if (geteuid() == 0)
        CHECK(setuid(65534) == 0);
    check_everywhere(in_folder("secret"), "/secret can't be read: Permission denied");

    /* No setting names a file below a HOME that can't be searched or is not a folder. */
    CHECK(setenv("TENCENTCLOUD_SECRET_ID", ID, 1) == 0);
    CHECK(setenv("TENCENTCLOUD_SECRET_KEY", KEY, 1) == 0);
    CHECK(setenv("HOME", in_folder("closed"), 1) == 0);
    check_read(usual());
    CHECK(setenv("HOME", "/dev/null", 1) == 0);
    check_read(usual());
    /* A file that exists but can't be read shows whose credentials were meant. */
    CHECK(setenv("HOME", in_folder("open"), 1) == 0);
    check_unread(usual(), TC_ERR_CREDENTIALS, "/credentials can't be read: Permission denied");
    CHECK(setenv("HOME", in_folder("tool"), 1) == 0);
    check_unread(usual(), TC_ERR_CREDENTIALS, "/default.credential can't be read: Permission denied");

    /* A path in a setting remains an error, and so does a profile. */
    check_everywhere(in_folder("closed/file"), "/closed/file can't be reached: Permission denied");
    check_everywhere("/dev/null/file", "/dev/null/file does not exist");
    CHECK(setenv("HOME", in_folder("closed"), 1) == 0);
    CHECK(setenv("TCCLI_PROFILE", "work", 1) == 0);
    check_unread(usual(), TC_ERR_CREDENTIALS, "/work.credential can't be reached: Permission denied");
    CHECK(unsetenv("TCCLI_PROFILE") == 0);
    config = settings();
    CHECK(tc_config_set_credentials_profile(config, "work") == TC_OK);
    check_unread(config, TC_ERR_CREDENTIALS, "/work.credential can't be reached: Permission denied");
}

int main(int argc, char **argv)
{
    CHECK(argc == 3);
    endpoint = argv[1];
    folder = argv[2];
    /* Ends the program if something hangs. */
    alarm(300);
    check_no_regular_file();
    check_bytes();
    check_folder_of_certificates();
    check_profiles();
    check_permission();
    return 0;
}
