"""Makes calls with the official Python SDK, its retries switched on; `rows.py` has the format."""

from tencentcloud.common import credential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.common.retry import StandardRetryer
from tencentcloud.cvm.v20170312 import cvm_client, models

import rows


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
        return rows.failed(error.get_code())
    except Exception as error:  # Whatever else comes out of it is what the caller sees.
        return rows.broke(error)
    return rows.DONE


if __name__ == "__main__":
    rows.serve(client, call)
