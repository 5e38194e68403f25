"""Makes calls with the official Python SDK: a call per line of standard input, its outcome per line of
standard output, both JSON.

A call: endpoint, action, params, and where they matter protocol, ca, method, unsigned_payload, secret_id,
secret_key, token, region, clock_offset (seconds that the caller's clock is ahead).
An outcome: {"response": {...}} or {"error": {"code", "message", "request_id"}}.
"""

import json
import sys
import time
import warnings

from tencentcloud.common import abstract_client, credential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.cvm.v20170312 import cvm_client, models


class Clock:
    """The part of the module time that the SDK signs with."""

    offset = 0

    def time(self):
        return time.time() + self.offset


CLOCK = Clock()
abstract_client.time = CLOCK


def client(call):
    profile = ClientProfile(
        httpProfile=HttpProfile(
            protocol=call.get("protocol", "http"),
            endpoint=call["endpoint"],
            reqMethod=call.get("method", "POST"),
            certification=call.get("ca"),
            reqTimeout=30,
        )
    )
    profile.unsignedPayload = call.get("unsigned_payload", False)
    keys = credential.Credential(call["secret_id"], call["secret_key"], call.get("token"))
    return cvm_client.CvmClient(keys, call.get("region", "ap-guangzhou"), profile)


def execute(call):
    CLOCK.offset = call.get("clock_offset", 0)
    request = getattr(models, call["action"] + "Request")()
    with warnings.catch_warnings():
        # The SDK warns of parameters that it does not know, and leaves them out.
        warnings.simplefilter("error")
        request.from_json_string(json.dumps(call["params"]))
    response = getattr(client(call), call["action"])(request)
    return json.loads(response.to_json_string())


def main():
    for line in sys.stdin:
        try:
            outcome = {"response": execute(json.loads(line))}
        except TencentCloudSDKException as error:
            outcome = {
                "error": {
                    "code": error.get_code(),
                    "message": error.get_message(),
                    "request_id": error.get_request_id(),
                }
            }
        print(json.dumps(outcome), flush=True)


if __name__ == "__main__":
    main()
