/*
 * What a careful C programmer writes with libcurl and OpenSSL: one easy handle for all calls, TLS verified, a
 * timeout for the whole call, the key of the day derived once, the response checked. Ids and names are known
 * to need no escaping in JSON. A description is parsed by cJSON.
 */
#include "contestant.h"

#include <cjson/cJSON.h>
#include <curl/curl.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { HASH = SHA256_DIGEST_LENGTH, HEX = 2 * HASH + 1 };

#define SERVICE "cvm"
#define TYPE "application/json"

struct contestant {
    struct arguments arguments;
    const char *host;
    CURL *curl;
    /* The signing key, and the day that it holds for. */
    char day[11];
    unsigned char key[HASH];
    char body[4096];
    char response[1 << 20];
    size_t response_len;
};

static size_t keep(char *data, size_t size, size_t count, void *self)
{
    struct contestant *contestant = self;
    size_t length = size * count;

    if (length >= sizeof contestant->response - contestant->response_len)
        return 0;
    memcpy(contestant->response + contestant->response_len, data, length);
    contestant->response_len += length;
    contestant->response[contestant->response_len] = '\0';
    return length;
}

/* Prints into a buffer behind `*used` bytes. */
static int append(char *buffer, size_t size, size_t *used, const char *format, ...)
{
    va_list values;
    int length;

    va_start(values, format);
    length = vsnprintf(buffer + *used, size - *used, format, values);
    va_end(values);
    if (length < 0 || (size_t)length >= size - *used)
        return -1;
    *used += (size_t)length;
    return 0;
}

static int write_body(struct contestant *contestant, size_t *length)
{
    const struct arguments *arguments = &contestant->arguments;
    size_t size = sizeof contestant->body;
    int failed;

    *length = 0;
    failed = append(contestant->body, size, length, "{\"InstanceIds\":[");
    for (size_t i = 0; i < arguments->ids_len; i++)
        failed |= append(contestant->body, size, length, "%s\"%s\"", i > 0 ? "," : "",
                         arguments->ids[i]);
    if (arguments->describe)
        return failed | append(contestant->body, size, length, "],\"Limit\":%zu}", arguments->ids_len);
    return failed | append(contestant->body, size, length, "],\"StopType\":\"SOFT_FIRST\"}");
}

static void hex(const unsigned char *hash, char *text)
{
    static const char digits[] = "0123456789abcdef";

    for (size_t i = 0; i < HASH; i++) {
        text[2 * i] = digits[hash[i] >> 4];
        text[2 * i + 1] = digits[hash[i] & 15];
    }
    text[2 * (size_t)HASH] = '\0';
}

static void mac(const void *key, size_t key_len, const char *text, unsigned char *result)
{
    HMAC(EVP_sha256(), key, (int)key_len, (const unsigned char *)text, strlen(text), result, NULL);
}

static int derive_key(struct contestant *contestant, const char *day)
{
    char secret[256];
    size_t used = 0;

    if (append(secret, sizeof secret, &used, "TC3%s", contestant->arguments.secret_key) != 0)
        return -1;
    mac(secret, used, day, contestant->key);
    OPENSSL_cleanse(secret, sizeof secret);
    mac(contestant->key, HASH, SERVICE, contestant->key);
    mac(contestant->key, HASH, "tc3_request", contestant->key);
    memcpy(contestant->day, day, sizeof contestant->day);
    return 0;
}

/* Writes the header that signs the body. */
static int sign(struct contestant *contestant, time_t now, size_t body_len, char *header, size_t size)
{
    unsigned char hash[HASH];
    char body_hash[HEX], request_hash[HEX], signature[HEX];
    char request[1024], to_sign[256], day[11];
    struct tm utc;
    size_t request_len = 0, to_sign_len = 0, used = 0;

    gmtime_r(&now, &utc);
    strftime(day, sizeof day, "%Y-%m-%d", &utc);
    if (strcmp(day, contestant->day) != 0 && derive_key(contestant, day) != 0)
        return -1;
    SHA256((const unsigned char *)contestant->body, body_len, hash);
    hex(hash, body_hash);
    if (append(request, sizeof request, &request_len,
               "POST\n/\n\ncontent-type:" TYPE "\nhost:%s\n\ncontent-type;host\n%s",
               contestant->host, body_hash) != 0)
        return -1;
    SHA256((const unsigned char *)request, request_len, hash);
    hex(hash, request_hash);
    if (append(to_sign, sizeof to_sign, &to_sign_len,
               "TC3-HMAC-SHA256\n%lld\n%s/" SERVICE "/tc3_request\n%s", (long long)now, day,
               request_hash) != 0)
        return -1;
    mac(contestant->key, HASH, to_sign, hash);
    hex(hash, signature);
    return append(header, size, &used,
                  "Authorization: TC3-HMAC-SHA256 Credential=%s/%s/" SERVICE
                  "/tc3_request, SignedHeaders=content-type;host, Signature=%s",
                  contestant->arguments.secret_id, day, signature);
}

static struct curl_slist *headers(struct contestant *contestant, size_t body_len)
{
    static const char *const fixed[] = { "Content-Type: " TYPE, "X-TC-Version: 2017-03-12",
                                         "X-TC-Region: " REGION };
    const char *action = contestant->arguments.describe ? "X-TC-Action: DescribeInstances"
                                                        : "X-TC-Action: RebootInstances";
    char authorization[1024], timestamp[64];
    time_t now = time(NULL);
    struct curl_slist *list = NULL;

    snprintf(timestamp, sizeof timestamp, "X-TC-Timestamp: %lld", (long long)now);
    if (sign(contestant, now, body_len, authorization, sizeof authorization) != 0)
        return NULL;
    list = curl_slist_append(list, action);
    for (size_t i = 0; i < sizeof fixed / sizeof fixed[0]; i++)
        list = curl_slist_append(list, fixed[i]);
    list = curl_slist_append(list, timestamp);
    return curl_slist_append(list, authorization);
}

/* Whether the response describes each of the instances. */
static bool is_described(const struct contestant *contestant)
{
    cJSON *whole = cJSON_ParseWithLength(contestant->response, contestant->response_len);
    const cJSON *response = cJSON_GetObjectItemCaseSensitive(whole, "Response");
    const cJSON *set = cJSON_GetObjectItemCaseSensitive(response, "InstanceSet");
    const cJSON *instance;
    size_t described = 0;

    cJSON_ArrayForEach(instance, set)
        described += cJSON_IsString(cJSON_GetObjectItemCaseSensitive(instance, "InstanceState"));
    cJSON_Delete(whole);
    return described == contestant->arguments.ids_len;
}

/* Whether the response is one of success. */
static bool is_done(const struct contestant *contestant)
{
    if (contestant->arguments.describe)
        return is_described(contestant);
    return strstr(contestant->response, "\"RequestId\"") != NULL &&
           strstr(contestant->response, "\"Error\"") == NULL;
}

static int call(void *self)
{
    struct contestant *contestant = self;
    CURL *curl = contestant->curl;
    struct curl_slist *list;
    size_t body_len;
    long status = 0;
    CURLcode done;

    if (write_body(contestant, &body_len) != 0)
        return -1;
    list = headers(contestant, body_len);
    if (list == NULL)
        return -1;
    contestant->response_len = 0;
    contestant->response[0] = '\0';
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, contestant->body);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, (long)body_len);
    done = curl_easy_perform(curl);
    curl_slist_free_all(list);
    if (done != CURLE_OK) {
        fprintf(stderr, "%s\n", curl_easy_strerror(done));
        return -1;
    }
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    if (status != 200 || !is_done(contestant)) {
        fprintf(stderr, "HTTP %ld: %s\n", status, contestant->response);
        return -1;
    }
    return 0;
}

static int set_up(struct contestant *contestant)
{
    contestant->curl = curl_easy_init();
    if (contestant->curl == NULL)
        return -1;
    curl_easy_setopt(contestant->curl, CURLOPT_URL, contestant->arguments.url);
    curl_easy_setopt(contestant->curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(contestant->curl, CURLOPT_CONNECTTIMEOUT_MS, 5000L);
    curl_easy_setopt(contestant->curl, CURLOPT_TIMEOUT_MS, 60000L);
    curl_easy_setopt(contestant->curl, CURLOPT_WRITEFUNCTION, keep);
    curl_easy_setopt(contestant->curl, CURLOPT_WRITEDATA, contestant);
    if (contestant->arguments.ca != NULL)
        curl_easy_setopt(contestant->curl, CURLOPT_CAINFO, contestant->arguments.ca);
    return 0;
}

/* Each thread has a handle, and so a connection. */
static void *worker(void *self)
{
    const struct contestant *first = self;
    struct contestant *another = calloc(1, sizeof *another);

    if (another == NULL)
        return NULL;
    another->arguments = first->arguments;
    another->host = first->host;
    if (set_up(another) == 0)
        return another;
    free(another);
    return NULL;
}

int main(int argc, char **argv)
{
    static struct contestant contestant;
    int status = 1;

    read_arguments(&contestant.arguments, argc, argv);
    contestant.host = strstr(contestant.arguments.url, "://");
    contestant.host = contestant.host != NULL ? contestant.host + 3 : contestant.arguments.url;
    curl_global_init(CURL_GLOBAL_DEFAULT);
    if (set_up(&contestant) == 0) {
        status = run(argv, call, worker, &contestant);
        curl_easy_cleanup(contestant.curl);
    }
    curl_global_cleanup();
    return status;
}
