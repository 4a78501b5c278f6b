"""Readers: one module per format, bytes in, texts with what the format itself says of them out."""
