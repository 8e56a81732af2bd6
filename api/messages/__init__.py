"""Every sentence that the API says by itself, in Chinese and English."""
