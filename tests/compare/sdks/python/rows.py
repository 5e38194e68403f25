"""What the programs of this folder share: a row of the faults per line of standard input, what the client reported
per line of standard output, both JSON.

A row: endpoint, https, ca, proxy (or null), action, params, calls, warm_up_ms (or null), timeout_ms, attempts,
secret_id, secret_key.
What was reported: {"reported": [...]}, a pair for each call:
- ["done", ""]
- ["failed", name], where the client says nothing about whether the request was sent
- ["NOT_SENT" or "UNKNOWN" or "responded", name], where it does
- ["broke", what], an exception that is none of the client's own
"""

import json
import sys
import time

DONE = ("done", "")


def failed(name):
    return ("failed", name)


def broke(error):
    return ("broke", "raised " + type(error).__name__)


def serve(client, call):
    """Makes the calls of each row: `call(client(row), row)` returns a pair."""
    for line in sys.stdin:
        row = json.loads(line)
        made = client(row)
        if row["warm_up_ms"] is not None:
            call(made, row)
            time.sleep(row["warm_up_ms"] / 1000)
        reported = [call(made, row) for _ in range(row["calls"])]
        print(json.dumps({"reported": reported}), flush=True)


def url(row):
    """The endpoint as a URL."""
    return ("https://" if row["https"] else "http://") + row["endpoint"]


def proxies(row):
    """The proxy of a row, as the HTTP libraries of Python take it."""
    return {"http": row["proxy"], "https": row["proxy"]} if row["proxy"] else None


class Unreadable(Exception):
    """The response is not of the service: it has neither a RequestId nor an error code."""


def refusal(document):
    """The error code in the JSON of a response; None if the service says that it did what was asked."""
    try:
        response = document["Response"]
        error = response.get("Error")
        said = response["RequestId"] if error is None else error["Code"]
    except (AttributeError, KeyError, TypeError, IndexError):
        raise Unreadable from None
    if not isinstance(said, str) or not said:
        raise Unreadable
    return None if error is None else said
