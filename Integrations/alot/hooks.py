"""Asks before alot sends a reply that replylint has something to say about."""
import asyncio

COMMAND = ("replylint", "check", "--fail-on", "warning", "-")
SECONDS = 10


async def report(message):
    """The findings, or None where there is nothing to look at, or replylint cannot say."""
    try:
        process = await asyncio.create_subprocess_exec(
            *COMMAND,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
        out, _ = await asyncio.wait_for(process.communicate(message), SECONDS)
    except (OSError, asyncio.TimeoutError):
        return None
    return out.decode("utf-8", "replace") if process.returncode == 1 else None


async def pre_envelope_send(ui, dbm, cmd):
    findings = await report(ui.current_buffer.envelope.construct_mail().as_bytes())
    if findings is None:
        return
    answer = ui.choice(findings + "\nsend all the same?", select="no", cancel="no")
    ui.mainloop.draw_screen()  # alot draws after a key only
    if await answer != "yes":
        raise Exception("replylint: not sent")
