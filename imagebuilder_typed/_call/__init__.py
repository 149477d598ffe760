"""Sends one request with boto3, and returns the decoded answer or raises a typed error.

``_call/transport.py`` is the entry point. It does not retry and makes no response objects: ``client.py`` does both, with
``retry/`` and ``conversion/``.
"""
