#!/usr/bin/env python3
"""Drives Chromium over the page of an audit: sorting, filtering, keys, narrow screens, paper.

audit-page.py [PAGES]: a folder with what `AUDIT_PAGES=PAGES swift test --filter AuditHTMLTests` wrote;
without it that is done here. With AXE=FILE (axe.min.js) the rules of axe-core are run as well; without it
they are fetched by pip. With SHOTS=DIR pictures are put there.
"""

import os
import pathlib
import subprocess
import sys
import tempfile

from chromium import Browser

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SHOTS = os.environ.get("SHOTS")
LEDGERS = ["longest-waits", "questions", "promises", "sentences"]
failures = 0


def check(what, found, expected=True):
    global failures
    if found == expected:
        print(f"ok: {what}")
    else:
        failures += 1
        print(f"NOT OK: {what}: expected {expected!r}, found {found!r}")


def pages():
    if len(sys.argv) > 1:
        return pathlib.Path(sys.argv[1])
    folder = tempfile.mkdtemp(prefix="audit-pages-")
    subprocess.run(
        [os.environ.get("SWIFT", "swift"), "test", "--filter", "AuditHTMLTests"], cwd=ROOT,
        env=os.environ | {"AUDIT_PAGES": folder}, check=True, stdout=subprocess.DEVNULL)
    return pathlib.Path(folder)


def axe():
    """The text of axe-core."""
    if file := os.environ.get("AXE"):
        return pathlib.Path(file).read_text()
    folder = ROOT / ".build" / "axe"
    if not any(folder.rglob("axe.min.js")):
        subprocess.run(
            [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", folder,
             "axe-playwright-python"], check=True)
    return next(folder.rglob("axe.min.js")).read_text()


def column(table, number):
    """Keys of the rows that are shown, as the page sorts by them."""
    return f"""Array.from(document.querySelectorAll('#{table}-table tbody tr'))
        .filter((row) => row.offsetParent !== null || row.getClientRects().length > 0)
        .map((row) => row.cells[{number}].dataset.key ?? row.cells[{number}].textContent.trim())"""


def ordered(keys, is_number, browser):
    """The keys as they ought to stand, the empty ones last."""
    full = [key for key in keys if key != ""]
    if is_number:
        full.sort(key=float)
    else:
        full = browser.run(
            f"{full!r}.sort(new Intl.Collator(undefined, {{numeric: true, sensitivity: 'base'}})"
            ".compare)")
    return full


def sorts(browser, page):
    browser.size(1280)
    browser.open(page)
    for table in LEDGERS:
        heads = browser.run(
            f"Array.from(document.querySelectorAll('#{table}-table th[data-sort]'), "
            "(head) => [head.cellIndex, head.dataset.sort, head.textContent])")
        check(f"{table} has columns to sort by", len(heads) > 1)
        for number, order, name in heads:
            for turn in ("ascending", "descending"):
                browser.run(
                    f"document.querySelectorAll('#{table}-table thead th')[{number}]"
                    ".querySelector('button').click()")
                keys = browser.run(column(table, number))
                expected = ordered(keys, order == "number", browser)
                if turn == "descending":
                    expected.reverse()
                full = [key for key in keys if key != ""]
                if order == "number":
                    full, expected = [float(key) for key in full], [float(key) for key in expected]
                check(f"{table} by {name}, {turn}", full, expected)
                check(
                    f"{table} by {name}: what is missing stands last",
                    keys[len(full):], [""] * (len(keys) - len(full)))
                said = browser.run(
                    f"Array.from(document.querySelectorAll('#{table}-table [aria-sort]'), "
                    "(head) => [head.cellIndex, head.getAttribute('aria-sort')])")
                check(f"{table} by {name}: aria-sort", said, [[number, turn]])


def rows(table):
    return (
        f"Array.from(document.querySelectorAll('#{table}-table tbody tr'))"
        ".filter((row) => row.getClientRects().length > 0).length")


def said(table):
    return f"document.querySelector('form[data-for={table}-table] .shown').textContent"


def filters(browser, folder):
    browser.size(1280)
    browser.open(folder / "full.html")
    check("all questions are shown", browser.run(rows("questions")), 7)
    check("and counted", browser.run(said("questions")), "7 questions")
    browser.run("document.getElementById('questions-find').focus()")
    for letter in "KETTLE":
        browser.press(letter)
    browser.run("new Promise((done) => setTimeout(done, 300))")
    check("a word narrows them", browser.run(rows("questions")), 1)
    check("and that is said", browser.run(said("questions")), "1 found of 7 questions")
    browser.run(
        "(() => { const field = document.getElementById('questions-find'); field.value = ''; "
        "field.dispatchEvent(new Event('input')); })()")
    browser.run("new Promise((done) => setTimeout(done, 300))")
    browser.run("document.querySelector('form[data-for=questions-table] input[value=answered]').click()")
    check("a state narrows them", browser.run(rows("questions")), 5)
    check("and that is said too", browser.run(said("questions")), "5 found of 7 questions")
    browser.open(folder / "many.html")
    check("a long ledger begins in short", browser.run(rows("questions")), 50)
    check(
        "and says so", browser.run(said("questions")), "120 questions, the first 50 shown")
    browser.run("document.querySelector('#questions .more').click()")
    check("and shows all when asked", browser.run(rows("questions")), 120)
    check("without the button", browser.run("document.querySelector('#questions .more').hidden"))


def keys(browser, page):
    browser.size(1280)
    browser.open(page)
    browser.press("Tab")
    check("the first stop is the skip link",
          browser.run("document.activeElement.className"), "skip")
    check("which is seen", browser.run("document.activeElement.getBoundingClientRect().left >= 0"))
    browser.press("Enter")
    check("and leads to the report", browser.run("location.hash"), "#main")
    for _ in range(60):
        browser.press("Tab")
        if browser.run("document.activeElement.closest('#questions-table thead') !== null"):
            break
    check("Tab comes to the heads of the questions",
          browser.run("document.activeElement.textContent"), "Asked")
    check("the focus is seen",
          browser.run("getComputedStyle(document.activeElement).outlineStyle"), "solid")
    browser.press("Enter")
    check("Enter sorts",
          browser.run("document.activeElement.parentElement.getAttribute('aria-sort')"),
          "ascending")
    browser.press(" ")
    check("and so does the space bar",
          browser.run("document.activeElement.parentElement.getAttribute('aria-sort')"),
          "descending")


def widths(browser, folder):
    for name in ("empty", "plain", "full", "hostile", "many", "redacted"):
        browser.size(1280)
        browser.open(folder / f"{name}.html")
        check(f"{name}: nothing to complain of", browser.complaints(), [])
        for width in (1280, 768, 390, 320):
            browser.size(width)
            browser.run("for (const part of document.querySelectorAll('details')) part.open = true")
            check(f"{name}: {width} px are enough",
                  browser.run("document.documentElement.scrollWidth"), width)
    browser.open(folder / "hostile.html")
    check("hostile words made no element", browser.run(
        "document.querySelectorAll('img, script ~ script, [onclick], [onload], [onmouseover]').length"), 0)


def accessibility(browser, folder):
    source = axe()
    for name in ("full", "empty", "many"):
        for scheme in ("light", "dark"):
            for width in (1280, 390):
                browser.size(width)
                browser.scheme(scheme)
                browser.open(folder / f"{name}.html")
                browser.run("for (const part of document.querySelectorAll('details')) part.open = true")
                browser.run(source + "; true")
                found = browser.run(
                    "axe.run().then((result) => [...result.violations, ...result.incomplete.filter("
                    "(rule) => rule.impact === 'serious' && rule.id !== 'color-contrast')].map("
                    "(rule) => rule.id + ': ' + rule.nodes.slice(0, 3).map("
                    "(node) => node.html.slice(0, 120) + ' ' + node.failureSummary).join(' | ')))")
                check(f"{name}, {scheme}, {width} px: axe-core", found, [])
    browser.scheme("light")


def prints(browser, folder):
    browser.size(1280)
    for name in ("full", "many"):
        browser.open(folder / f"{name}.html")
        paper = browser.paper()
        check(f"{name} prints", paper.startswith(b"%PDF-") and len(paper) > 10_000)
        if SHOTS:
            (pathlib.Path(SHOTS) / f"audit-{name}.pdf").write_bytes(paper)
    browser.call("Emulation.setEmulatedMedia", media="print")
    check("all rows are printed", browser.run(rows("questions")), 120)
    check("no controls are", browser.run(
        "Array.from(document.querySelectorAll('form, nav, .more, .skip'))"
        ".filter((part) => part.getClientRects().length > 0).length"), 0)
    browser.call("Emulation.setEmulatedMedia", media="")


def pictures(browser, folder):
    for scheme in ("light", "dark"):
        for width in (1280, 390):
            browser.size(width)
            browser.scheme(scheme)
            browser.open(folder / "full.html")
            browser.picture(f"{SHOTS}/audit-{width}-{scheme}.png")
    browser.scheme("light")


def without_script(browser, folder):
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    browser.open(folder / "many.html")
    browser.call("Emulation.setScriptExecutionDisabled", value=False)
    check("without the script all is there", browser.run(rows("questions")), 120)
    check("and no control that does nothing", browser.run(
        "Array.from(document.querySelectorAll('form, button'))"
        ".filter((part) => part.getClientRects().length > 0).length"), 0)


def main():
    folder = pages()
    browser = Browser()
    try:
        widths(browser, folder)
        sorts(browser, folder / "full.html")
        filters(browser, folder)
        keys(browser, folder / "full.html")
        without_script(browser, folder)
        prints(browser, folder)
        accessibility(browser, folder)
        if SHOTS:
            pictures(browser, folder)
    finally:
        browser.close()
    print(f"{failures} not ok" if failures else "all ok")
    sys.exit(1 if failures else 0)


main()
