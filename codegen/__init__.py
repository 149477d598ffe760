"""The generator of the typed surface: botocore's service model in, Python source out. For developers only.

The road is one module a step: ``reader`` -> ``naming`` and ``grouping`` -> ``ir`` -> ``words`` -> ``render``.
"""
