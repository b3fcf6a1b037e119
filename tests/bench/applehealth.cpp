// Writes an Apple Health export: bench_apple_health FILE BYTES

#include "support/applehealthexport.h"

#include <QString>

#include <cstdio>

int main(int argc, char **argv)
{
    bool isNumber = false;
    const qint64 bytes = argc == 3 ? QByteArray(argv[2]).toLongLong(&isNumber) : 0;
    if (!isNumber || bytes <= 0) {
        std::fputs("usage: bench_apple_health FILE BYTES\n", stderr);
        return 2;
    }
    constexpr quint64 seed = 42;
    return bc::tests::writeAppleHealthExport(QString::fromLocal8Bit(argv[1]), bytes, seed) ? 0 : 1;
}
