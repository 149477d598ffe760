"""One request: an operation, its parameters, the boto3 call that sends them, and what came back or went wrong.

``transport`` is the way in. It knows nothing of retries, and makes no typed answers: both are for the client.
"""
