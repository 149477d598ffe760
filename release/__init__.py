"""What a release needs beside the package: checks of the built files, the notes, the licences. For developers only."""
