"""Makes calls with botocore, from a model of the service in `models`: two operations of the protocol rest-json, its
standard retries; `rows.py` has the format. It signs as for AWS, which the server of the faults takes.
"""

import json
import time
from pathlib import Path

from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from botocore.loaders import Loader
from botocore.parsers import ResponseParserError
from botocore.session import Session

import rows

SESSION = Session()
SESSION.register_component("data_loader", Loader([str(Path(__file__).parent / "models")]))


def client(row):
    return SESSION.create_client(
        "cvm",
        region_name="ap-guangzhou",
        endpoint_url=rows.url(row),
        verify=row["ca"],
        aws_access_key_id=row["secret_id"],
        aws_secret_access_key=row["secret_key"],
        config=Config(
            connect_timeout=row["timeout_ms"] / 1000,
            read_timeout=row["timeout_ms"] / 1000,
            proxies=rows.proxies(row),
            retries={"mode": "standard", "total_max_attempts": row["attempts"]},
        ),
    )


def send(client, row):
    """Makes the call; returns the service's error code, or None."""
    operation = {"RebootInstances": client.reboot_instances, "DescribeRegions": client.describe_regions}
    document = operation[row["action"]](
        Action=row["action"],
        Version="2017-03-12",
        Region="ap-guangzhou",
        Timestamp=str(int(time.time())),
        **json.loads(row["params"]),
    )
    try:
        return rows.refusal(document)
    except rows.Unreadable as error:
        raise ResponseParserError("not a response of the service") from error


def call(client, row):
    try:
        code = send(client, row)
    except (BotoCoreError, ResponseParserError) as error:
        return rows.failed(type(error).__name__)
    except ClientError as error:
        return rows.failed("ClientError " + error.response["Error"]["Code"])
    except Exception as error:  # Whatever else comes out of it is what the caller sees.
        return rows.broke(error)
    return rows.DONE if code is None else rows.failed(code)


if __name__ == "__main__":
    rows.serve(client, call)
