"""boto3, for functions that import it when they need it. A module of ours because of :mod:`imagebuilder_typed._fork`."""

import boto3 as boto3

__all__ = ["boto3"]
