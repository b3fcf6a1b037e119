#include "ui/decisions/texts.h"

#include <QCoreApplication>
#include <QLocale>

namespace bc::ui {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bc::ui::Decision)
};

} // namespace

Mark markOf(DecisionCheck::Outcome outcome)
{
    switch (outcome) {
    case DecisionCheck::Outcome::Ok:
        return Mark::Good;
    case DecisionCheck::Outcome::Refused:
        return Mark::Bad;
    case DecisionCheck::Outcome::Skipped:
        break;
    }
    return Mark::None;
}

QString wordOf(DecisionCheck::Outcome outcome)
{
    switch (outcome) {
    case DecisionCheck::Outcome::Ok:
        return Texts::tr("passed");
    case DecisionCheck::Outcome::Refused:
        return Texts::tr("refused");
    case DecisionCheck::Outcome::Skipped:
        break;
    }
    return Texts::tr("skipped");
}

QString durationText(std::chrono::microseconds duration)
{
    const QLocale locale;
    const double micros = double(duration.count());
    if (micros < 1000) {
        return u"%1 \u00b5s"_s.arg(duration.count());
    }
    if (micros < 1e6) {
        return u"%1 ms"_s.arg(locale.toString(micros / 1e3, 'f', micros < 1e4 ? 1 : 0));
    }
    return u"%1 s"_s.arg(locale.toString(micros / 1e6, 'f', 1));
}

} // namespace bc::ui
