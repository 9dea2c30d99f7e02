// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

/// @notice What an accreditor stands behind its signatures with. Part of the bond's id, so never changed.
/// @param asset The ERC-20 of bond and stakes: one that neither rebases nor takes back.
/// @param amount What must be in for the bond to answer in whole, base units of the asset.
/// @param stake What a claimant stakes on an audit, base units: what answering a baseless one costs.
/// @param auditTime Seconds after an accreditation in which an audit can be asked for; also from leaving to withdrawal.
/// @param rulingTime Seconds from then in which the arbitrator may rule.
/// @param arbitrator Who rules: a person, a court, or a contract that stands for one.
struct AccreditorTerms {
    address asset;
    uint96 amount;
    uint96 stake;
    uint32 auditTime;
    uint32 rulingTime;
    address arbitrator;
}

/// @notice Where an audit stands. UPHELD: the accreditation was false. REFUSED: it stands. LAPSED: nobody ruled in time.
enum AuditStage {
    NONE,
    OPEN,
    UPHELD,
    REFUSED,
    LAPSED
}
