"""Makes calls with azure-core, as a generated client of the service would: its default policies and retries, and a
policy that authenticates each attempt; `rows.py` has the format.

The exceptions say whether the request was sent, by their documentation:
- ServiceRequestError: "No request was sent."
- ServiceResponseError: "The request was sent, but the client failed to understand the response."
- HttpResponseError: "A request was made, and a non-success status code was received from the service." DecodeError
  is one too.
"""

import logging
import time

from azure.core import PipelineClient
from azure.core.configuration import Configuration
from azure.core.exceptions import (
    AzureError,
    DecodeError,
    HttpResponseError,
    ServiceRequestError,
    ServiceResponseError,
)
from azure.core.pipeline import policies
from azure.core.rest import HttpRequest

import rows


class Authentication(policies.SansIOHTTPPolicy):
    """Headers of an attempt. The server of the faults looks at the time and the secret id, not at the signature."""

    def __init__(self, row):
        self.authorization = "TC3-HMAC-SHA256 Credential=" + row["secret_id"] + "/"

    def on_request(self, request):
        request.http_request.headers["X-TC-Timestamp"] = str(int(time.time()))
        request.http_request.headers["Authorization"] = self.authorization


def client(row):
    # The number of retries is as shipped, unless the row allows one attempt only.
    once = {"retry_total": 0} if row["attempts"] == 1 else {}
    config = Configuration()
    config.headers_policy = policies.HeadersPolicy()
    config.user_agent_policy = policies.UserAgentPolicy()
    config.proxy_policy = policies.ProxyPolicy(proxies=rows.proxies(row))
    config.redirect_policy = policies.RedirectPolicy()
    config.retry_policy = policies.RetryPolicy(retry_backoff_factor=0.001, **once)
    config.authentication_policy = Authentication(row)
    config.custom_hook_policy = policies.CustomHookPolicy()
    config.logging_policy = policies.NetworkTraceLoggingPolicy()
    return PipelineClient(
        rows.url(row),
        config=config,
        connection_timeout=row["timeout_ms"] / 1000,
        read_timeout=row["timeout_ms"] / 1000,
        connection_verify=row["ca"],
    )


def send(client, row):
    """Makes the call; returns the service's error code, or None."""
    request = HttpRequest(
        "POST",
        rows.url(row) + "/",
        headers={
            "Content-Type": "application/json",
            "X-TC-Action": row["action"],
            "X-TC-Version": "2017-03-12",
            "X-TC-Region": "ap-guangzhou",
        },
        content=row["params"],
    )
    response = client.send_request(request)
    if response.status_code != 200:
        raise HttpResponseError(response=response)
    try:
        return rows.refusal(response.json())
    except (rows.Unreadable, ValueError) as error:
        raise DecodeError("not a response of the service", response=response, error=error) from error


def call(client, row):
    try:
        code = send(client, row)
    except ServiceRequestError as error:
        return ("NOT_SENT", type(error).__name__)
    except ServiceResponseError as error:
        return ("UNKNOWN", type(error).__name__)
    except DecodeError as error:
        return ("responded", type(error).__name__)
    except HttpResponseError as error:
        return ("responded", f"{type(error).__name__} {error.status_code or ''}".rstrip())
    except AzureError as error:
        return rows.failed(type(error).__name__)
    except Exception as error:  # Whatever else comes out of it is what the caller sees.
        return rows.broke(error)
    return rows.DONE if code is None else ("responded", code)


if __name__ == "__main__":
    logging.disable()
    rows.serve(client, call)
