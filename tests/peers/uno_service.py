"""Runs under the *system* Python, which has LibreOffice's UNO bridge: answers JSON lines about files.

    python3 uno_service.py PIPE

Each line read is ``{"do": "verify", "path": ...}``, ``{"do": "pdf", "path": ..., "to": ...}`` or
``{"do": "quit"}``; each line written is ``{"answer": ...}`` or ``{"error": ...}``. It imports nothing
of the project.
"""

# mypy: ignore-errors
import json
import pathlib
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

PATIENCE = 60.0


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    started = time.monotonic()
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            if time.monotonic() - started > PATIENCE:
                raise
            time.sleep(0.1)


def named(name, value):
    item = PropertyValue()
    item.Name, item.Value = name, value
    return item


def verify(context, path):
    """One record per signature that LibreOffice finds in the file."""
    factory = context.ServiceManager.createInstanceWithContext("com.sun.star.embed.StorageFactory", context)
    options = uno.Any("[]com.sun.star.beans.PropertyValue", (named("StorageFormat", "ZipFormat"),))
    storage = uno.invoke(factory, "createInstanceWithArguments", ((pathlib.Path(path).as_uri(), 1, options),))
    judge = context.ServiceManager.createInstanceWithArgumentsAndContext(
        "com.sun.star.security.DocumentDigitalSignatures", ("1.2",), context
    )
    found = judge.verifyDocumentContentSignatures(storage, None)
    storage.dispose()
    return [
        {
            "valid": item.SignatureIsValid,
            "partial": item.PartialDocumentSignature,
            "certificate_status": item.CertificateStatus,
            "subject": item.Signer.SubjectName if item.Signer else "",
            "date": item.SignatureDate,
            "line": item.SignatureLineId,
        }
        for item in found
    ]


def pdf(context, path, to):
    """Convert a document; the answer is the number of its pages."""
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL(
        pathlib.Path(path).as_uri(), "_blank", 0, (named("Hidden", True), named("ReadOnly", True))
    )
    try:
        document.storeToURL(pathlib.Path(to).as_uri(), (named("FilterName", "writer_pdf_Export"),))
        return document.getCurrentController().PageCount
    finally:
        document.close(False)


def leave(context):
    """End the office; the bridge breaks while it goes."""
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    desktop.terminate()


def tell(answer):
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def main():
    context = connect(sys.argv[1])
    tell({"answer": "ready"})
    tasks = {"verify": verify, "pdf": pdf, "quit": leave}
    for line in sys.stdin:
        request = json.loads(line)
        task = tasks[request.pop("do")]
        try:
            answer = {"answer": task(context, **request)}
        except Exception as reason:  # every failure is told to the test that asked
            answer = {"error": f"{type(reason).__name__}: {reason}"}
        tell(answer)


main()
