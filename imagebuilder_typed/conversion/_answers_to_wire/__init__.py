# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Functions that make JSON of objects, for responses and what is only in responses: a module for each resource family.

A call needs none of them. ``conversion/_to_wire/`` has the others, and says how they work.
"""
