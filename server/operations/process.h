#pragma once

namespace bc::server::operations {

/// This process as the kernel counts it (/proc). What cannot be read is 0.
struct Process
{
    double residentBytes = 0, virtualBytes = 0, cpuSeconds = 0, openFiles = 0, startSeconds = 0;

    static Process current();
};

} // namespace bc::server::operations
