# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""The API as typed Python: methods for operations, paginators and dry runs, and the classes of ``client.exceptions``."""
