"""The generator of the typed surface: botocore's service model in, Python source out. For developers only.

One module for each step: ``reader`` -> ``naming`` and ``grouping`` -> ``ir`` -> ``words`` -> ``render``.
"""
