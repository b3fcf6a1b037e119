#include "ui/patients/units.h"

#include <QLocale>
#include <QSettings>

#include <algorithm>
#include <array>
#include <cmath>

namespace bc::ui::patients {

using namespace Qt::StringLiterals;

namespace {

constexpr int finestDecimals = 6;
constexpr int significantDigits = 9; // of doubles that were converted: the rest is noise

struct KnownUnit
{
    QLatin1StringView name; ///< as the provider writes it
    QStringView text;
    double factor, offset;
    int decimals;
};

struct Family
{
    QLatin1StringView key;
    std::array<KnownUnit, 2> units; ///< the canonical one stands first
};

/// The units of every kind that a rule can be about. The provider's catalogue says the same, which a test compares; the
/// console does not ask it, because a value that changed its unit after it was shown could be misread. Families of the
/// same key are chosen together.
constexpr std::array<Family, 5> families{{
    {"glucose"_L1, {{{"mg/dL"_L1, u"mg/dL", 1, 0, 0}, {"mmol/L"_L1, u"mmol/L", 18.01559, 0, 1}}}},
    {"temperature"_L1, {{{"degC"_L1, u"\u00b0C", 1, 0, 1}, {"degF"_L1, u"\u00b0F", 5.0 / 9.0, -160.0 / 9.0, 1}}}},
    {"temperature"_L1, {{{"delta degC"_L1, u"\u00b0C", 1, 0, 1}, {"delta degF"_L1, u"\u00b0F", 5.0 / 9.0, 0, 1}}}},
    {"weight"_L1, {{{"kg"_L1, u"kg", 1, 0, 1}, {"lb"_L1, u"lb", 0.45359237, 0, 1}}}},
    {"sleep"_L1, {{{"min"_L1, u"min", 1, 0, 0}, {"hr"_L1, u"h", 60, 0, 1}}}},
}};

double rounded(double value, int decimals)
{
    const double scale = std::pow(10, decimals);
    return std::round(value * scale) / scale;
}

/// As few decimals from `fewest` to `most` as say the number exactly, or `most` rounded ones.
QString numberText(double value, int fewest, int most)
{
    int decimals = fewest;
    while (decimals < most && std::abs(rounded(value, decimals) - value) > 1e-9 * std::max(1.0, std::abs(value))) {
        ++decimals;
    }
    const double shown = rounded(value, decimals);
    return QLocale().toString(shown == 0 ? 0 : shown, 'f', decimals); // never -0
}

QString settingOf(QStringView key) { return u"units/%1"_s.arg(key); }

const Family &familyOf(QStringView key)
{
    return *std::ranges::find_if(families, [key](const Family &one) { return one.key == key; });
}

std::size_t chosenIndex(const Family &family)
{
    const QString wanted = QSettings().value(settingOf(QString(family.key))).toString();
    return wanted == familyOf(QString(family.key)).units[1].name ? 1 : 0;
}

} // namespace

Unit Unit::difference() const
{
    Unit between = *this;
    between.offset = 0;
    return between;
}

double Unit::shown(double canonical) const
{
    return isCanonical() ? canonical
                         : QString::number((canonical - offset) / factor, 'g', significantDigits).toDouble();
}

QString Unit::measured(double canonical) const { return numberText(rounded(shown(canonical), most), fewest, most); }

QString Unit::named(const QString &number) const { return text.isEmpty() ? number : u"%1\u00a0%2"_s.arg(number, text); }

Unit Unit::tellingApart(double value, double threshold) const
{
    const auto side = [](double one, double other) { return int(one > other) - int(one < other); };
    Unit finer = *this;
    const auto isClear = [&] {
        const double limit = isCanonical() ? threshold : rounded(shown(threshold), finer.most);
        return side(rounded(shown(value), finer.most), limit) == side(value, threshold);
    };
    while (finer.most < finestDecimals && !isClear()) {
        ++finer.most;
    }
    return finer;
}

QString Unit::threshold(double canonical) const
{
    return isCanonical() ? numberText(canonical, fewest, finestDecimals) : numberText(shown(canonical), most, most);
}

double Unit::canonical(double written) const
{
    if (isCanonical()) {
        return written;
    }
    const double exact = written * factor + offset;
    for (int decimals = 0; decimals < finestDecimals; ++decimals) {
        const double round = rounded(exact, decimals);
        if (rounded(shown(round), most) == rounded(written, most)) {
            return round;
        }
    }
    return exact;
}

bool Unit::isTooFine(double written) const
{
    return !isCanonical() && std::abs(rounded(written, most) - written) > 1e-9;
}

Units &Units::instance()
{
    static Units units;
    return units;
}

QList<Quantity> Units::quantities()
{
    QList<Quantity> all{{u"glucose"_s, tr("Glucose"), {}, {}},
                        {u"temperature"_s, tr("Temperature"), {}, {}},
                        {u"weight"_s, tr("Weight"), {}, {}},
                        {u"sleep"_s, tr("Duration of sleep"), {}, {}}};
    for (Quantity &quantity : all) {
        for (const KnownUnit &unit : familyOf(quantity.key).units) {
            quantity.names.append(unit.name);
            quantity.titles.append(unit.text.toString());
        }
    }
    return all;
}

Unit Units::of(const QString &canonicalName) const
{
    const auto family =
        std::ranges::find_if(families, [&](const Family &one) { return one.units.front().name == canonicalName; });
    if (family == families.end()) {
        return {canonicalName};
    }
    const KnownUnit &unit = family->units.at(chosenIndex(*family));
    return {unit.text.toString(), unit.factor, unit.offset, unit.decimals, unit.decimals};
}

QString Units::chosen(const Quantity &quantity) const
{
    const Family &family = familyOf(quantity.key);
    return family.units.at(chosenIndex(family)).name;
}

void Units::choose(const Quantity &quantity, const QString &name)
{
    if (!quantity.names.contains(name) || name == chosen(quantity)) {
        return;
    }
    QSettings().setValue(settingOf(quantity.key), name);
    Q_EMIT changed();
}

} // namespace bc::ui::patients
