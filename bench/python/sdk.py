"""The official Python SDK. Arguments and standard input and output are those of c/contestant.h."""

import os
import sys
import time

from tencentcloud.common import credential
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.cvm.v20170312 import cvm_client, models


def client(url, ca):
    protocol, endpoint = url.split("://")
    profile = HttpProfile(
        protocol=protocol,
        endpoint=endpoint,
        certification=None if ca == "-" else ca,
        keepAlive=True,
    )
    keys = credential.Credential(
        os.environ["TENCENTCLOUD_SECRET_ID"], os.environ["TENCENTCLOUD_SECRET_KEY"]
    )
    return cvm_client.CvmClient(keys, "ap-guangzhou", ClientProfile(httpProfile=profile))


def describe(sdk, ids):
    request = models.DescribeInstancesRequest()
    request.InstanceIds = ids
    request.Limit = len(ids)
    described = len(sdk.DescribeInstances(request).InstanceSet)
    if described != len(ids):
        raise ValueError("%d instances" % described)


def reboot(sdk, ids):
    request = models.RebootInstancesRequest()
    request.InstanceIds = ids
    request.StopType = "SOFT_FIRST"
    # Raises an exception if it is not one of success.
    sdk.RebootInstances(request)


def rounds(call, sdk, ids):
    for line in sys.stdin:
        times = []
        cpu = time.process_time_ns()
        for _ in range(int(line)):
            begun = time.monotonic_ns()
            call(sdk, ids)
            times.append(time.monotonic_ns() - begun)
        cpu = time.process_time_ns() - cpu
        times.sort()
        print(cpu, times[len(times) // 2], times[len(times) * 99 // 100], flush=True)


def main():
    mode, url, ca, count = sys.argv[1:5]
    call = describe if sys.argv[5:] == ["describe"] else reboot
    ids = ["ins-%08d" % i for i in range(int(count))]
    sdk = client(url, ca)
    if mode == "once":
        call(sdk, ids)
    else:
        rounds(call, sdk, ids)


if __name__ == "__main__":
    main()
