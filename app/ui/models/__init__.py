"""What the views show, as Qt models over the frozen values."""
