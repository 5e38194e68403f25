"""Makes calls with the official Python SDK, its retries switched on: a row of the faults per line of standard
input, what the SDK reported per line of standard output, both JSON.

A row: endpoint, https, ca, proxy (or null), action, params, calls, warm_up_ms (or null), timeout_ms, attempts.
What it reported: {"reported": [...]}, for each call "done", a code of the SDK, or "raised" and an exception.
"""

import json
import sys
import time

from tencentcloud.common import credential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.common.retry import StandardRetryer
from tencentcloud.cvm.v20170312 import cvm_client, models


def client(row):
    profile = ClientProfile(
        httpProfile=HttpProfile(
            protocol="https" if row["https"] else "http",
            endpoint=row["endpoint"],
            certification=row["ca"],
            proxy=row["proxy"],
            reqTimeout=row["timeout_ms"] / 1000,
        ),
        retryer=StandardRetryer(max_attempts=row["attempts"], backoff_fn=lambda attempt: 0.002),
    )
    keys = credential.Credential(row["secret_id"], row["secret_key"])
    return cvm_client.CvmClient(keys, "ap-guangzhou", profile)


def call(client, row):
    request = getattr(models, row["action"] + "Request")()
    request.from_json_string(row["params"])
    try:
        getattr(client, row["action"])(request)
    except TencentCloudSDKException as error:
        return error.get_code()
    except Exception as error:  # Whatever else comes out of it is what the caller sees.
        return "raised " + type(error).__name__
    return "done"


def main():
    for line in sys.stdin:
        row = json.loads(line)
        made = client(row)
        if row["warm_up_ms"] is not None:
            call(made, row)
            time.sleep(row["warm_up_ms"] / 1000)
        reported = [call(made, row) for _ in range(row["calls"])]
        print(json.dumps({"reported": reported}), flush=True)


if __name__ == "__main__":
    main()
