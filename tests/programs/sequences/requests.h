/* The requests of calls. Each contains its marker; some of them must be refused. */
#ifndef REQUESTS_H
#define REQUESTS_H

enum { MOST_IDS = 101 };

/* Chooses the ids of a request, the marker first, and sets `made->wrong` if they must be refused. */
static size_t choose_ids(struct made *made, const char **ids)
{
    static const char *const no_ids[] = { "", "ins-1", "ins-ABCDEFGH", "\xff", "ins-12345678\n", "ins-123456789" };
    size_t count = one_in(4) ? 1 + below(20) : 1;

    for (size_t at = 0; at < MOST_IDS; at++)
        ids[at] = "ins-r8hr2upy";
    ids[0] = made->marker;
    if (!one_in(8))
        return count;
    made->wrong = true;
    switch (below(4)) {
    case 0: return MOST_IDS;
    case 1: ids[count] = NULL; return count + 1;
    default: ids[count] = ANY_OF(no_ids); return count + 1;
    }
}

/* A size that no struct has. */
static size_t odd_size(void)
{
    static const size_t sizes[] = { 0, 1, 4, 7, SIZE_MAX, SIZE_MAX / 2 };

    return ANY_OF(sizes);
}

static void reboot(struct made *made, const tc_client *on)
{
    const char *ids[MOST_IDS];
    tc_cvm_reboot_instances_request request;
    tc_cvm_reboot_instances_response *response = NULL;
    bool wants = !one_in(8);

    TC_INIT(&request);
    request.instance_ids = ids;
    request.instance_ids_len = choose_ids(made, ids);
    if (one_in(2))
        request.stop_type = TC_CVM_STOP_TYPE_SOFT_FIRST;
    if (one_in(20)) {
        request.stop_type = one_in(2) ? "WARM" : "\xff";
        made->wrong = true;
    }
    if (one_in(20)) {
        request.struct_size = odd_size();
        made->wrong = true;
    }
    if (one_in(40)) {
        request.instance_ids = NULL;
        made->wrong = true;
    }
    LIB(made->status = tc_cvm_reboot_instances(on, one_in(60) ? (made->wrong = true, NULL) : &request,
                                               made->options, wants ? &response : NULL,
                                               error_of(made)));
    CHECK(response == NULL || *response->request_id != '\0');
    end_call(made, response, wants);
    keep_thing(REBOOTED, response);
}

static void start_or_stop(struct made *made, const tc_client *on)
{
    const char *ids[MOST_IDS];
    size_t count = choose_ids(made, ids);

    if (one_in(2)) {
        tc_cvm_start_instances_request request;
        tc_cvm_start_instances_response *response = NULL;

        TC_INIT(&request);
        request.instance_ids = ids;
        request.instance_ids_len = count;
        LIB(made->status = tc_cvm_start_instances(on, &request, made->options, &response, error_of(made)));
        end_call(made, response, true);
        LIB(tc_cvm_start_instances_response_free(response));
    } else {
        tc_cvm_terminate_instances_request request;

        TC_INIT(&request);
        request.instance_ids = ids;
        request.instance_ids_len = count;
        request.release_address.is_set = one_in(2);
        LIB(made->status = tc_cvm_terminate_instances(on, &request, made->options, NULL, error_of(made)));
        end_call(made, NULL, false);
    }
}

static void statuses(struct made *made, const tc_client *on)
{
    const char *ids[MOST_IDS];
    tc_cvm_describe_instances_status_request request;
    tc_cvm_describe_instances_status_response *response = NULL;

    made->effect = 'R';
    TC_INIT(&request);
    request.instance_ids = ids;
    request.instance_ids_len = choose_ids(made, ids);
    if (one_in(20)) {
        request.limit.is_set = true;
        request.limit.value = one_in(2) ? INT64_MIN : INT64_MAX;
        made->wrong = true;
    }
    LIB(made->status = tc_cvm_describe_instances_status(on, &request, made->options, &response, error_of(made)));
    end_call(made, response, true);
    keep_thing(STATUSES, response);
}

static void instances(struct made *made, const tc_client *on)
{
    const char *ids[MOST_IDS];
    tc_cvm_describe_instances_request request;
    tc_cvm_describe_instances_response *response = NULL;
    bool wants = !one_in(8);

    made->effect = 'R';
    TC_INIT(&request);
    request.instance_ids = ids;
    request.instance_ids_len = choose_ids(made, ids);
    LIB(made->status = tc_cvm_describe_instances(on, &request, made->options, wants ? &response : NULL,
                                                 error_of(made)));
    end_call(made, response, wants);
    keep_thing(INSTANCES, response);
}

/* Chooses JSON for an action by name. The buffer belongs to the caller, and is long enough for each of them. */
static void choose_json(struct made *made, char *json, size_t size, const char **action)
{
    static const char *const tokens[] = { "", " ", "\\u0000" };
    const char *marker = made->marker;

    switch (below(9)) {
    case 0: case 1:
        *action = "RebootInstances";
        snprintf(json, size, "{\"InstanceIds\":[\"%s\"]}", marker);
        break;
    case 2:
        *action = "DescribeInstances";
        made->effect = 'R';
        snprintf(json, size, "{\"InstanceIds\":[\"%s\"]}", marker);
        break;
    case 3:
        /* An action without a spec. */
        *action = "MoveInstances";
        snprintf(json, size, "{\"InstanceIds\":[\"%s\"],\"To\":{\"Deep\":[[[{}]]],\"N\":-1.5e3}}", marker);
        break;
    case 4:
        *action = "RunInstances";
        made->effect = 'I';
        snprintf(json, size, "{\"InstanceName\":\"%s\",\"ClientToken\":\"token-%s\"}", marker, marker);
        break;
    case 5:
        /* The token can't make it idempotent. */
        *action = "RunInstances";
        snprintf(json, size, "{\"InstanceName\":\"%s\",\"ClientToken\":\"%s\"}", marker, ANY_OF(tokens));
        break;
    case 6:
        *action = "RebootInstances";
        made->wrong = true;
        snprintf(json, size, "{\"InstanceIds\":[\"%s\"],\"%s\":1}", marker, one_in(2) ? "StopType" : "ForceReboot");
        break;
    case 7:
        *action = one_in(2) ? "MoveInstances" : "RebootInstances";
        made->wrong = true;
        snprintf(json, size, "{\"InstanceIds\":[\"%s\"]", marker);
        break;
    default: {
        size_t deep = below(700);

        *action = "RebootInstances";
        made->wrong = true;
        memset(json, '[', deep);
        json[deep] = '\0';
        break;
    }
    }
}

static void by_name(struct made *made, const tc_client *on)
{
    const char *texts[4] = { "cvm", "2017-03-12", NULL, NULL };
    char json[1024], *response = NULL;
    bool wants = !one_in(8);

    choose_json(made, json, sizeof json, &texts[2]);
    texts[3] = json;
    if (one_in(12)) {
        texts[below(4)] = one_in(3) ? NULL : one_in(2) ? "\xff\xfe" : "a\r\nb: c";
        made->wrong = true;
    }
    LIB(made->status = tc_call(on, texts[0], texts[1], texts[2], texts[3], made->options,
                               wants ? &response : NULL, error_of(made)));
    end_call(made, response, wants);
    keep_thing(STRING, response);
}

/* The same as a packed call. Its failure is no error object but a part of the response. */
static void packed(struct made *made, const tc_client *on)
{
    char texts[1200], json[1024], *buffer = NULL;
    size_t buffer_len = one_in(3) ? below(64) : 4096;
    const char *action = NULL;
    tc_packed_call call;
    tc_packed_response response;
    tc_status status;

    TC_INIT(&call);
    TC_INIT(&response);
    /* It has different options. */
    made->wrong = on == NULL;
    made->report = NULL;
    made->tells = false;
    choose_json(made, json, sizeof json, &action);
    snprintf(texts, sizeof texts, "cvm2017-03-12%sap-guangzhou%s", action, json);
    call.service_len = 3;
    call.version_len = 10;
    call.action_len = strlen(action);
    call.region_len = 12;
    call.request_len = strlen(json);
    if (made->marker[11] == 'h' || one_in(3))
        call.timeout_ms = 1 + below(60);
    if (one_in(12)) {
        size_t *const lengths[] = { &call.service_len, &call.version_len, &call.action_len, &call.region_len,
                                    &call.language_len, &call.request_len };

        /* More than the buffer has, or a sum that overflows. */
        *ANY_OF(lengths) = one_in(2) ? sizeof texts : SIZE_MAX - below(3);
        if (one_in(6))
            call.struct_size = odd_size();
        made->wrong = true;
    }
    if (buffer_len > 0)
        CHECK((buffer = malloc(buffer_len)) != NULL);
    LIB(status = tc_call_packed(on, &call, texts, strlen(texts),
                                made->token == NULL ? NULL : made->token->cancel, &response, buffer, buffer_len));
    free(buffer);
    made->status = status;
    CHECK(response.outcome >= 0 && response.outcome <= TC_OUTCOME_DONE);
    CHECK((response.outcome == TC_OUTCOME_DONE) == (status == TC_OK));
    CHECK(status == TC_OK ? response.response_len > 0 && response.code_len == 0 : response.response_len == 0);
    if (status != TC_OK && !made->wrong)
        say("packed %s %s\n", made->marker + 4, tc_outcome_name((int)response.outcome));
    CHECK(!made->wrong || (response.outcome == TC_OUTCOME_NOT_SENT && response.attempts == 0));
    end_call(made, NULL, false);
    if (response.texts != NULL) {
        tc_packed_response *kept = malloc(sizeof *kept);

        CHECK(kept != NULL);
        *kept = response;
        keep_thing(PACKED, kept);
    }
}

#endif
