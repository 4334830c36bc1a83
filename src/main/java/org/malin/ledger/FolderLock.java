package org.malin.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a folder to one run. The lock is one of the operating system, so that it ends with the process, however that ends. */
final class FolderLock implements AutoCloseable {
    /** Behind what stands in the file, so that the other run can read it on systems where a lock forbids that. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private static final int NUMBER = 20;

    private final FileChannel file;

    private FolderLock(FileChannel file) {
        this.file = file;
    }

    static FolderLock on(Path path) throws IOException, BusyFolder {
        FileChannel file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!isFree(file)) {
            String process = read(file);
            file.close();
            throw new BusyFolder(process);
        }
        file.truncate(0);
        String own = String.valueOf(ProcessHandle.current().pid());
        file.write(ByteBuffer.wrap(own.getBytes(StandardCharsets.US_ASCII)), 0);
        return new FolderLock(file);
    }

    /** Where the file system knows no locks, nothing can be said, and nobody is kept out. */
    private static boolean isFree(FileChannel file) {
        try {
            FileLock lock = file.tryLock(PLACE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static String read(FileChannel file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(NUMBER);
        file.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
