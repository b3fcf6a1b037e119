#pragma once

// The template half of store.h.

#include "core/store/store.h"

#include <optional>
#include <utility>

namespace bc::store {

template <typename Work, typename Done>
class TypedJob final : public WriteJob
{
public:
    static_assert(std::is_invocable_v<const Work &, Connection &>,
                  "a unit of work may run twice: its lambda must not be mutable");
    using Answer = std::invoke_result_t<const Work &, Connection &>;

    TypedJob(Work work, Done done)
        : m_work(std::move(work))
        , m_done(std::move(done))
    {}

    bool run(Connection &connection) override
    {
        m_answer.emplace(std::as_const(m_work)(connection));
        return m_answer->has_value();
    }
    void commitFailed(const Error &error) override { m_answer.emplace(tl::make_unexpected(error)); }
    void deliver() override { m_done(std::move(*m_answer)); }

private:
    Work m_work;
    Done m_done;
    std::optional<Answer> m_answer;
};

template <typename Work, typename Done>
void Store::write(Work work, Done done)
{
    submit(std::make_unique<TypedJob<Work, Done>>(std::move(work), std::move(done)), callerMailbox());
}

template <typename Work>
auto Store::writeNow(Work work) -> std::invoke_result_t<const Work &, Connection &>
{
    std::optional<std::invoke_result_t<const Work &, Connection &>> answer;
    auto keep = [&answer](auto &&result) { answer.emplace(std::forward<decltype(result)>(result)); };
    submitAndWait(std::make_unique<TypedJob<Work, decltype(keep)>>(std::move(work), keep));
    return std::move(*answer);
}

} // namespace bc::store
