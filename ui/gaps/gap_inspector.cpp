#include "ui/gaps/gap_inspector.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

#include "core/explanation/unmet.h"
#include "ui/widgets/inspector_section.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/text_label.h"

namespace landbridge {

GapInspector::GapInspector(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("gapInspector"));
    setAccessibleName(tr("Needs of the state"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    needs_ = new InspectorSection({}, content);
    needs_->setObjectName(QStringLiteral("gapNeeds"));
    needRows_ = new ValueRows(needs_);
    needs_->content()->addWidget(needRows_);
    why_ = new InspectorSection({}, content);
    why_->setObjectName(QStringLiteral("gapWhy"));
    auto* copy = new LinkLabel(tr("Copy explanation"), why_, TextRole::caption);
    connect(copy, &LinkLabel::clicked, this, [this] { QGuiApplication::clipboard()->setText(plain_); });
    sentences_ = new TextLabel({}, TextRole::body, Token::text, why_);
    sentences_->setObjectName(QStringLiteral("gapSentences"));
    reaching_ = new ValueRows(why_);
    reaching_->setObjectName(QStringLiteral("gapReaching"));
    why_->content()->addWidget(sentences_);
    why_->content()->addWidget(reaching_);
    why_->content()->addWidget(copy, 0, Qt::AlignLeading);
    nearest_ = new InspectorSection(tr("What would help"), content);
    nearest_->setObjectName(QStringLiteral("gapNearest"));
    for (QWidget* widget : std::initializer_list<QWidget*>{needs_, why_, nearest_})
        column->addWidget(widget);
    column->addStretch(1);
    setWidget(content);
    connect(needRows_, &ValueRows::linkActivated, this, &GapInspector::linkActivated);
    connect(reaching_, &ValueRows::linkActivated, this, &GapInspector::linkActivated);
    connect(sentences_, &QLabel::linkActivated, this, &GapInspector::linkActivated);
    connect(nearest_, &InspectorSection::linkActivated, this, &GapInspector::linkActivated);
    setNothing();
}

void GapInspector::setNothing()
{
    need_ = {};
    plain_.clear();
    needs_->setHeading(tr("Choose a state to see its needs"));
    needs_->setNote({});
    needRows_->setRows({});
    why_->hide();
    nearest_->hide();
}

void GapInspector::setState(const PartyId& state, const NeedId& wanted, const GapScope& scope)
{
    std::vector<const explanation::NeedCoverage*> needs;
    std::int64_t gap = 0;
    for (const explanation::NeedCoverage& need : scope.view.figures.needs())
        if (need.state == state && need.measure == scope.measure) {
            needs.push_back(&need);
            gap += need.coverage.gapLeft;
        }
    std::ranges::stable_sort(needs, {}, [](const auto* need) { return std::tuple(!need->isRanked, need->tier); });
    needs_->setHeading(scope.words.party(state));
    needs_->setNote(tr("gap %1").arg(scope.words.amount(scope.measure, gap)));
    need_ = {};
    std::vector<ValueRow> rows;
    for (const explanation::NeedCoverage* need : needs) {
        const Need* row = scope.workspace.needs().find(need->id);
        const QString title = row == nullptr || row->title.empty() ? fromUtf8(need->id.text) : fromUtf8(row->title);
        const QString rank = need->isRanked ? scope.words.rank(need->tier) : tr("No rank");
        rows.push_back({.label = rank + QStringLiteral(" · <a href=\"explain:%1\">%2</a>")
                                            .arg(fromUtf8(need->id.text).toHtmlEscaped(), title.toHtmlEscaped()),
                        .value = scope.words.amount(scope.measure, need->coverage.gapLeft)});
        if (need->id == wanted || (need_.empty() && need->coverage.gapLeft > 0 && wanted.empty()))
            need_ = need->id;
    }
    if (need_.empty() && !needs.empty())
        need_ = needs.front()->id;
    needRows_->setRows(rows);
    explain(scope, ExplanationWords(scope.workspace, scope.workspace.round().currency, scope.formats,
                                    {.unit = scope.words.style().unit, .links = true}));
}

void GapInspector::explain(const GapScope& scope, const ExplanationWords& linked)
{
    const auto answer = explanation::unmet(scope.view.ground, need_);
    why_->setVisible(answer.ok() && scope.view.run != nullptr);
    nearest_->hide();
    if (!answer || scope.view.run == nullptr)
        return;
    const Need* row = scope.workspace.needs().find(need_);
    const QString title = row == nullptr || row->title.empty() ? fromUtf8(need_.text) : fromUtf8(row->title);
    why_->setHeading(answer->left == 0 ? title : tr("Why “%1” is not fully covered").arg(title));
    sentences_->setSentence(linked.unmet(*answer, false).join(QLatin1Char(' ')));
    plain_ = title + QLatin1Char('\n') + scope.words.unmet(*answer).join(QLatin1Char('\n'));
    std::vector<ValueRow> rows;
    for (const explanation::Reaching& one : answer->reaching) {
        const QString note = linked.note(one);
        rows.push_back({.label = linked.offer(one.offer) + (note.isEmpty() ? QString() : QLatin1Char(' ') + note),
                        .value = linked.amount(answer->measure, one.gives)});
    }
    if (!rows.empty())
        rows.push_back(
            {.label = tr("Proposed"), .value = linked.amount(answer->measure, answer->given), .isStrong = true});
    reaching_->setRows(rows);
    const QStringList nearest = linked.nearest(*answer);
    nearest_->setSentences(nearest);
    nearest_->setVisible(!nearest.isEmpty());
}

} // namespace landbridge
