# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Functions that make JSON of objects: one for each class that requests have, in a module for each resource family.

``conversion/_from_wire/`` has the functions for the other direction, and says how they work. A function here raises anything
for an object that lacks a member that must be there, or has a value of a wrong type.
"""
