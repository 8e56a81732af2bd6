"""Makes small valid files, a PDF page or a PNG picture, with other content each time."""

from __future__ import annotations

import io
import secrets

from PIL import Image

_PDF = """%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] >>
endobj
4 0 obj
({note})
endobj
"""


def pdf() -> bytes:
    """A PDF of one blank page."""
    body = _PDF.format(note=secrets.token_hex(8))
    offsets = [body.index(f"{number} 0 obj") for number in range(1, 5)]
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    xref = f"xref\n0 5\n0000000000 65535 f \n{table}trailer\n<< /Size 5 /Root 1 0 R >>\n"
    return f"{body}{xref}startxref\n{len(body)}\n%%EOF\n".encode("ascii")


def png() -> bytes:
    """A PNG of noise."""
    file = io.BytesIO()
    Image.frombytes("RGB", (8, 8), secrets.token_bytes(8 * 8 * 3)).save(file, "PNG")
    return file.getvalue()
