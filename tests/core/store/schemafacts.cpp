#include "schemafacts.h"

using namespace bc::store;
using namespace Qt::StringLiterals;

namespace bc::tests {
namespace {

QStringList sqliteMeaning(Store &store)
{
    QStringList facts;
    const QString tables =
        u"(SELECT name AS t FROM sqlite_schema WHERE type = 'table' AND name <> 'sqlite_sequence')"_s;
    facts += column(store, u"SELECT t || '.' || name || ' ' || CASE type WHEN 'INTEGER' THEN 'bigint' WHEN 'BLOB' "
                           "THEN 'bytea' WHEN 'REAL' THEN 'double precision' WHEN 'TEXT' THEN 'text' ELSE type END || "
                           "CASE WHEN \"notnull\" OR pk THEN ' NO' ELSE ' YES' END || ' ' || "
                           "coalesce(dflt_value, '') FROM %1 JOIN pragma_table_info(t)"_s.arg(tables));
    facts += column(store, u"SELECT 'primary ' || t || ' ' || group_concat(name, ',') FROM (SELECT t, name FROM %1 "
                           "JOIN pragma_table_info(t) WHERE pk ORDER BY t, pk) GROUP BY t"_s.arg(tables));
    facts += column(store, u"SELECT 'foreign ' || t || '.' || \"from\" || ' ' || \"table\" || '.' || \"to\" FROM %1 "
                           "JOIN pragma_foreign_key_list(t)"_s.arg(tables));
    facts += column(store, u"SELECT 'unique ' || t || ' ' || group_concat(c, ',') FROM (SELECT t, l.name AS i, ii.name "
                           "AS c FROM %1 JOIN pragma_index_list(t) AS l JOIN pragma_index_info(l.name) AS ii "
                           "WHERE l.origin = 'u' ORDER BY t, i, ii.seqno) GROUP BY t, i"_s.arg(tables));
    facts += column(store, u"SELECT 'index ' || t || ' ' || l.name || ' ' || l.\"unique\" FROM %1 JOIN "
                           "pragma_index_list(t) AS l WHERE l.origin = 'c'"_s.arg(tables));
    facts +=
        column(store, u"SELECT 'checks ' || name || ' ' || ((length(sql) - length(replace(sql, 'CHECK', ''))) / 5) "
                      "FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%CHECK%'"_s);
    return facts;
}

QStringList postgresqlMeaning(Store &store)
{
    QStringList facts;
    facts +=
        column(store, u"SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || "
                      "coalesce(replace(replace(column_default, '::text', ''), '::bigint', ''), '') "
                      "FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT IN (SELECT "
                      "relname FROM pg_class WHERE relispartition)"_s); // a part of a table says nothing new
    const QString columns =
        u"(SELECT string_agg(attname, ',' ORDER BY o) FROM unnest(conkey) WITH ORDINALITY AS k(n, o) "
        "JOIN pg_attribute ON attrelid = conrelid AND attnum = n)"_s;
    const QString constraints = u" FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND "
                                "conrelid NOT IN (SELECT oid FROM pg_class WHERE relispartition) AND contype = '%1'"_s;
    facts += column(store, u"SELECT 'primary ' || conrelid::regclass || ' ' || "_s + columns + constraints.arg(u"p"_s));
    facts += column(store, u"SELECT 'unique ' || conrelid::regclass || ' ' || "_s + columns + constraints.arg(u"u"_s));
    facts += column(store, u"SELECT 'foreign ' || conrelid::regclass || '.' || "_s + columns +
                               u" || ' ' || confrelid::regclass || '.' || (SELECT attname FROM pg_attribute WHERE "
                               "attrelid = confrelid AND attnum = confkey[1])"_s +
                               constraints.arg(u"f"_s));
    facts += column(
        store,
        u"SELECT 'index ' || indrelid::regclass || ' ' || indexrelid::regclass || ' ' || "
        "indisunique::int FROM pg_index WHERE indrelid IN (SELECT oid FROM pg_class WHERE "
        "relnamespace = 'public'::regnamespace AND NOT relispartition) AND NOT EXISTS (SELECT 1 FROM pg_constraint "
        "WHERE conindid = indexrelid)"_s);
    facts += column(store, u"SELECT 'checks ' || conrelid::regclass || ' ' || count(*)"_s + constraints.arg(u"c"_s) +
                               u" GROUP BY conrelid"_s);
    return facts;
}

} // namespace

QStringList column(Store &store, const QString &sql)
{
    const auto reader = store.reader();
    const auto rows = reader ? (*reader)->select(sql) : Result<QList<Row>>(fail(reader.error()));
    if (!rows)
        return {u"failed: "_s + rows.error().line()};
    QStringList list;
    for (const Row &row : *rows)
        list += row.text(0);
    return list;
}

QStringList catalogue(Store &store)
{
    if (store.dialect() == u"sqlite")
        return column(store, u"SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') "
                             "FROM sqlite_schema WHERE name <> 'sqlite_sequence' ORDER BY 1"_s);
    QStringList all = column(store, u"SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, "
                                    "column_default, collation_name, identity_generation, ordinal_position) "
                                    "FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1"_s);
    all += column(store, u"SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1"_s);
    all += column(store, u"SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) "
                         "FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1"_s);
    return all;
}

QStringList steps(Store &store)
{
    return column(store, u"SELECT CAST(version AS TEXT) || ' ' || name || ' ' || checksum FROM schema_migration "
                         "ORDER BY version"_s);
}

QStringList meaning(Store &store)
{
    QStringList facts = store.dialect() == u"sqlite" ? sqliteMeaning(store) : postgresqlMeaning(store);
    facts.sort();
    return facts;
}

} // namespace bc::tests
