"""One build of an image: wait for it, find out why it failed, judge its findings, delete what it made."""
