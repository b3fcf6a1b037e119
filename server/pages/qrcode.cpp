#include "server/pages/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace bc::server::pages {

QrCode qrCode(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), QRcode_free);
    QrCode drawn;
    if (!code)
        return drawn;
    drawn.size = code->width;
    for (int y = 0; y < drawn.size; ++y) {
        for (int x = 0; x < drawn.size; ++x) {
            if (!(code->data[y * drawn.size + x] & 1))
                continue;
            int end = x + 1; // a run of dark modules is one rectangle
            while (end < drawn.size && (code->data[y * drawn.size + end] & 1))
                ++end;
            drawn.path += 'M' + QByteArray::number(x) + ' ' + QByteArray::number(y) + 'h' +
                          QByteArray::number(end - x) + "v1h-" + QByteArray::number(end - x) + 'z';
            x = end;
        }
    }
    return drawn;
}

} // namespace bc::server::pages
