#include "ui/patients/fileupload.h"

#include "ui/client/providerclient.h"

namespace bc::ui::patients {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::minutes partPatience{2}; // over a slow line
}

FileUpload::FileUpload(ProviderClient &client, QString path, const QString &fileName, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_path(std::move(path))
    , m_file(fileName)
{}

FileUpload::~FileUpload() { cancel(); }

void FileUpload::start(qint64 offset)
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly)) {
        failBy(m_file.errorString());
        return;
    }
    sendPart(offset);
}

void FileUpload::cancel() { m_running.cancel(); }

void FileUpload::failBy(const QString &reason)
{
    Problem problem;
    problem.kind = Problem::Kind::Refused;
    problem.title = tr("The file cannot be read: %1.").arg(reason);
    problem.remedy = tr("See that it is still there, then go on.");
    Q_EMIT failed(problem);
}

void FileUpload::sendPart(qint64 offset)
{
    if (!m_file.seek(offset)) {
        failBy(m_file.errorString());
        return;
    }
    const QByteArray part = m_file.read(partSize);
    if (part.isEmpty()) {
        failBy(m_file.atEnd() ? tr("it has become shorter") : m_file.errorString());
        return;
    }
    Request request;
    request.method = "PUT";
    request.path = m_path + u"/content"_s;
    request.body = part;
    request.contentType = "application/octet-stream";
    request.headers = {{"Upload-Offset", QByteArray::number(offset)}};
    request.timeout = partPatience;
    const qint64 next = offset + part.size();
    m_running = m_client.fetch(std::move(request), this, [this, next](const Answer &answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        Q_EMIT progressed(next);
        if (answer->json.value("state"_L1).toString() == "receiving"_L1) {
            sendPart(next);
        } else {
            Q_EMIT finished(answer->json);
        }
    });
}

} // namespace bc::ui::patients
