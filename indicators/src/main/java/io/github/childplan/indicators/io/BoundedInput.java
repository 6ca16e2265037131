package io.github.childplan.indicators.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes up to a limit, counted as they are read and not by what a file system says. Not thread-safe. */
final class BoundedInput extends FilterInputStream {

    /** The limit was exceeded. */
    static final class ExceededException extends IOException {
        private static final long serialVersionUID = 1;

        ExceededException() {}
    }

    private final long limit;
    private long left;

    BoundedInput(InputStream in, long limit) {
        super(in);
        this.limit = limit;
        this.left = limit;
    }

    /** Returns how many bytes were read. */
    long count() {
        return limit - left;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    private void count(int read) throws IOException {
        left -= Math.max(0, read);
        if (left < 0) {
            throw new ExceededException();
        }
    }
}
