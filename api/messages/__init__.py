"""The sentences that the API itself writes, in Chinese and English."""
