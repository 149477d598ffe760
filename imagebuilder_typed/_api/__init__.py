# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""What the API offers, as code: operations, paginators and dry runs as typed methods, and the errors by name."""
