"""Comparing and tracing: pure functions over the model's values. No database, no files, no Qt."""
