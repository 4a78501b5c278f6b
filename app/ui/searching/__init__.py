"""Searching from the window: who looks, what kinds are found, and what could not be understood."""
