"""One request: an operation, its parameters, the boto3 call that sends them, and the answer or the error.

``transport`` is the entry point. It does not retry, and it does not make response objects: the client does both.
"""
