#include "ui/settings/logofield.h"

#include "ui/settings/parts.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplayout.h"

#include <QBuffer>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QImageReader>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bc::ui::settings {

using namespace Qt::StringLiterals;

namespace {

// As the provider takes it.
constexpr qint64 largest = 256 * 1024;
constexpr int longestSide = 2048;
constexpr QSize shown{160, 40};

} // namespace

LogoField::LogoField(QWidget *parent)
    : QWidget(parent)
    , m_picture(label({}, Text::Muted))
    , m_facts(label({}, Text::Muted))
    , m_error(new TroubleLine)
    , m_browse(new QPushButton(tr("Choose a file…")))
    , m_remove(new QPushButton(tr("Remove it")))
{
    setObjectName(u"field_logo"_s);
    setAcceptDrops(true);
    m_browse->setObjectName(u"chooseLogo"_s);
    m_remove->setObjectName(u"removeLogo"_s);
    m_picture->setWordWrap(true);
    m_facts->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(label(tr("Logo"), Text::Strong));
    column->addWidget(m_picture);
    auto *row = new WrapLayout;
    row->setSpacing(space::s);
    row->addWidget(m_browse);
    row->addWidget(m_remove);
    column->addLayout(row);
    column->addWidget(m_facts);
    column->addWidget(m_error);
    connect(m_browse, &QPushButton::clicked, this, &LogoField::browse);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_change = m_there ? std::optional(QByteArray()) : std::nullopt;
        m_image = {};
        setError({});
        refresh({});
        Q_EMIT edited();
    });
    setStored(false, {}, {});
}

void LogoField::setStored(bool there, const QImage &image, const QString &facts)
{
    m_there = there;
    m_image = image;
    m_change.reset();
    setError({});
    refresh(facts);
}

void LogoField::choose(const QString &file)
{
    QFile source(file);
    const QString name = QFileInfo(file).fileName();
    if (!source.open(QIODevice::ReadOnly)) {
        setError(tr("%1 cannot be read: %2. Choose another file.").arg(name, source.errorString()));
        return;
    }
    if (source.size() > largest) {
        setError(tr("%1 is %2 large; at most 256 KiB is accepted. Save it smaller or with fewer colours.")
                     .arg(name, QLocale().formattedDataSize(source.size())));
        return;
    }
    const QByteArray bytes = source.readAll();
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    const bool webp = bytes.startsWith("RIFF") && bytes.sliced(std::min<qsizetype>(8, bytes.size())).startsWith("WEBP");
    if (!webp && format != "png" && format != "jpeg") {
        setError(tr("%1 is not a PNG, JPEG or WebP picture. Save it as one of these.").arg(name));
        return;
    }
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > longestSide) {
        setError(tr("%1 has %2 × %3 pixels; at most %4 a side are taken. Save it smaller.")
                     .arg(name)
                     .arg(size.width())
                     .arg(size.height())
                     .arg(longestSide));
        return;
    }
    m_image = reader.read(); // none for WebP where Qt's plug-in is missing; the provider takes it all the same
    m_change = bytes;
    setError({});
    refresh(u"%1 · %2"_s.arg(name, QLocale().formattedDataSize(bytes.size())));
    Q_EMIT edited();
}

void LogoField::browse()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a logo"), {}, tr("Pictures (*.png *.jpg *.jpeg *.webp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &LogoField::choose);
    dialog->open();
}

void LogoField::refresh(const QString &facts)
{
    const bool any = m_change ? !m_change->isEmpty() : m_there;
    if (m_image.isNull()) {
        m_picture->setPixmap({});
        m_picture->setText(any ? tr("This picture cannot be shown here")
                               : tr("None: the provider's own logo is shown"));
    } else {
        const qreal scale = devicePixelRatioF();
        QPixmap picture =
            QPixmap::fromImage(m_image.scaled(shown * scale, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        picture.setDevicePixelRatio(scale);
        m_picture->setPixmap(picture);
    }
    m_picture->setMinimumHeight(m_image.isNull() ? 0 : shown.height());
    m_picture->setAccessibleName(any ? tr("The logo") : tr("No logo"));
    m_facts->setText(facts.isEmpty()
                         ? tr("PNG, JPEG or WebP, at most 256 KiB and 2048 pixels a side. It is shown 32 pixels high.")
                         : facts);
    m_remove->setVisible(any);
    m_browse->setText(any ? tr("Choose another…") : tr("Choose a file…"));
}

void LogoField::setError(const QString &message) { m_error->set(message); }

QString LogoField::error() const { return m_error->text(); }

void LogoField::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void LogoField::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    choose(event->mimeData()->urls().constFirst().toLocalFile());
}

} // namespace bc::ui::settings
