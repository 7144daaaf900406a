#pragma once

#include "core/model/run.h"

/// Every key of a result, once: the same list writes and reads it; private to the room. An archive is a writer or a
/// reader: what it is given it writes, or fills.
namespace landbridge::interchange {

template <class Archive>
void members(Archive& archive, RunTier& tier)
{
    archive.measure(tier.measure);
    archive.whole("tier", tier.tier);
    archive.amount("gap", tier.gap, tier.measure);
    archive.amount("covered", tier.covered, tier.measure);
    archive.amount("covered_up_to_here", tier.coveredUpToHere, tier.measure);
    archive.amount("covered_up_to_here_at_most", tier.coveredUpToHereAtMost, tier.measure);
}

template <class Archive>
void members(Archive& archive, RunGroup& group)
{
    archive.measure(group.measure);
    archive.text("state", group.state.text);
    archive.whole("tier", group.tier);
    archive.amount("gap", group.gap, group.measure);
    archive.amount("basis", group.basis, group.measure);
    archive.whole("weight", group.weight);
    archive.amount("fixed", group.fixed, group.measure);
    archive.amount("covered", group.covered, group.measure);
    archive.share("share", group.share);
    archive.share("level", group.level);
}

template <class Archive>
void members(Archive& archive, RunNeed& need)
{
    archive.measure(need.measure);
    archive.text("id", need.id.text);
    archive.text("state", need.state.text);
    archive.whole("tier", need.tier);
    archive.amount("gap", need.gap, need.measure);
    archive.amount("covered", need.covered, need.measure);
    archive.share("share", need.share);
    archive.word("reason", need.reason);
}

template <class Archive>
void members(Archive& archive, RunOffer& offer)
{
    archive.measure(offer.measure);
    archive.text("id", offer.id.text);
    archive.amount("amount", offer.amount, offer.measure);
    archive.amount("placed", offer.placed, offer.measure);
    archive.amount("left", offer.left, offer.measure);
    archive.word("reason", offer.reason);
}

template <class Archive>
void members(Archive& archive, Match& match)
{
    archive.measure(match.measure);
    archive.text("need", match.need.text);
    archive.text("offer", match.offer.text);
    archive.year("year", match.year);
    archive.amount("amount", match.amount, match.measure);
    archive.word("state", match.state);
}

template <class Archive>
void members(Archive& archive, CollidingLine& line)
{
    archive.measure(line.measure);
    archive.text("need", line.need.text);
    archive.text("offer", line.offer.text);
    archive.year("year", line.year);
    archive.amount("amount", line.amount, line.measure);
    archive.text("over", line.over);
}

template <class Archive>
void members(Archive& archive, RejectedPair& pair)
{
    archive.text("need", pair.need.text);
    archive.text("offer", pair.offer.text);
    archive.text("reason", pair.reason);
}

template <class Archive>
void members(Archive& archive, LeftOut& record)
{
    archive.text("table", record.table);
    archive.text("id", record.id);
    archive.word("reason", record.reason);
}

template <class Archive>
void members(Archive& archive, RunLevel& level)
{
    archive.whole("level", level.level);
    archive.text("name", level.name);
    archive.text("value", level.value);
    archive.text("bound", level.bound);
}

template <class Archive>
void members(Archive& archive, VocabularyVersion& vocabulary)
{
    archive.text("name", vocabulary.name);
    archive.text("version", vocabulary.version);
}

template <class Archive>
void members(Archive& archive, NodeLabel& label)
{
    archive.measure(label.measure);
    archive.text("node", label.node);
    archive.text("group", label.group);
}

template <class Archive>
void members(Archive& archive, NodePrice& price)
{
    archive.text("node", price.node);
    archive.whole("price", price.price);
}

template <class Archive>
void members(Archive& archive, PriceSet& set)
{
    archive.year("tier", set.tier);
    archive.whole("scale", set.scale);
    archive.list("prices", set.prices);
}

template <class Archive>
void members(Archive& archive, PriceSetNumber& number)
{
    archive.whole("set", number.number);
}

template <class Archive>
void members(Archive& archive, ProofStep& step)
{
    archive.text("need", step.need.text);
    archive.text("offer", step.offer.text);
    archive.list("sets", step.sets);
}

template <class Archive>
void members(Archive& archive, GrantsProof& proof)
{
    archive.measure(proof.measure);
    archive.list("sets", proof.sets);
    archive.list("steps", proof.steps);
}

template <class Archive>
void members(Archive& archive, Certificate& certificate)
{
    archive.list("labels", certificate.labels);
    archive.listIfAny("grants", certificate.grants);
}

/// The number of grants and its bound, an object of their own.
struct Grants {
    std::int64_t number = 0;
    std::int64_t atLeast = 0;
};
template <class Archive>
void members(Archive& archive, Grants& grants)
{
    archive.whole("number", grants.number);
    archive.whole("at_least", grants.atLeast);
}

template <class Archive>
void members(Archive& archive, Run& run)
{
    archive.currency("currency", run.currency);
    archive.text("digest", run.digest);
    archive.text("data_digest", run.dataDigest);
    archive.text("input_digest", run.inputDigest);
    archive.text("predecessor", run.predecessor);
    archive.text("scenario", run.scenario.text);
    archive.configuration("configuration", run.configuration);
    archive.list("vocabularies", run.vocabularies);
    archive.word("status", run.status);
    archive.flag("whole_grants", run.wholeGrants);
    archive.list("tiers", run.tiers);
    archive.list("groups", run.groups);
    archive.list("needs", run.needs);
    archive.list("offers", run.offers);
    archive.list("matches", run.matches);
    archive.list("rejected", run.rejected);
    archive.list("left_out", run.leftOut);
    Grants grants{.number = run.grants, .atLeast = run.grantsAtLeast};
    archive.object("grants", grants);
    run.grants = grants.number;
    run.grantsAtLeast = grants.atLeast;
    archive.list("levels", run.levels);
    archive.object("certificate", run.certificate);
}

} // namespace landbridge::interchange
