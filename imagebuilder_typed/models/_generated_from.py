# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Which botocore this package was generated from."""

BOTOCORE_VERSION = "1.44.8"
"""Version of botocore whose model the generated code has."""
API_VERSION = "2019-12-02"
"""Version of the Image Builder API."""
