"""Bring resources to a wanted state: create, update or leave them alone."""
