// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LeafProof} from "../../../contracts/oracle/types/Measurement.sol";
import {SiteId} from "../../../contracts/oracle/types/Site.sol";
import {HonestLife} from "./HonestLife.sol";

/// @notice Owners who empty their stores, attesters who post what is not so, deposits on what is not final, and charge through others' batteries.
abstract contract Liars is HonestLife {
    /// @notice A part of a store disappears without being delivered, and the next leaf says so.
    function steal(uint256 index, uint256 part, uint256 waits) external acts {
        index %= SITES;
        uint64 s = meters[index].s;
        meters[index].s = uint64(bound(part, 0, s));
        publishAll(part);
        if (waits % 2 == 0) warpToFinal(crew.last);
        ++done[Kind.STEAL];
    }

    /// @notice A batch with a false state of charge, and sometimes false registers: whoever acts next acts on it.
    function lie(uint256 index, uint256 k, uint256 d, uint256 s, uint256 waits) external acts {
        index %= SITES;
        publishLie(
            index,
            k % 4 == 0 ? uint64(bound(k, 0, withinPower(4000, 2000))) : 0,
            d % 4 == 0 ? uint64(bound(d, 0, 1000)) : 0,
            uint64(s % 3 == 0 ? bound(s, 0, meters[index].s) : bound(s, 0, STORE))
        );
        if (waits % 2 == 0) warpToFinal(crew.last);
        ++done[Kind.LIE];
    }

    /// @notice A site's reading is missing, for a period or until it counts as empty.
    function silence(uint256 index, uint256 seed) external acts {
        index %= SITES;
        if (seed % 4 == 0) vm.warp(vm.getBlockTimestamp() + 50 hours);
        publishWithout(index);
        warpToFinal(crew.last);
        ++done[Kind.SILENCE];
    }

    function revise() external acts {
        if (reviseNewest()) ++done[Kind.REVISE];
    }

    function voidBatch() external acts {
        if (voidNewest()) ++done[Kind.VOID];
    }

    /// @notice A deposit on a leaf that is not final; every third shows charge that there never was.
    function depositEarly(uint256 index, uint256 charged) external acts {
        index %= SITES;
        if (charged % 4 != 0) prepare(index);
        if (charged % 3 == 0) {
            uint64 k = uint64(bound(charged, 1, withinPower(4000, 2000)));
            uint64 s = meters[index].s + k;
            publishLie(index, k, 0, s < STORE ? s : STORE);
        } else {
            chargeGreen(index, charged);
            publishAll(charged);
        }
        LeafProof memory proof = proofAt(index);
        bytes memory data = abi.encodeCall(intake.depositEarly, (address(pool), current[index], proof));
        issue(Kind.EARLY, index, address(intake), data);
    }

    /// @notice What the exporter feeds in while another site's battery charges from the grid.
    function depositThrough(uint256 battery_, uint256 exported, uint256 stored, uint256 fee) external acts {
        battery_ %= EXPORTER;
        prepare(battery_);
        rotateAt(EXPORTER);
        (address batteryOwner, SiteId id, SiteId exporter) =
            (ownerAt(battery_), siteAt(battery_), siteAt(EXPORTER));
        vm.prank(batteryOwner);
        intake.agree(id, exporter, uint64(fee % 0.2e18));
        publishAll(fee);
        LeafProof memory begin = proofAt(battery_);
        LeafProof memory exportedBefore = proofAt(EXPORTER);
        _flowThrough(battery_, uint64(bound(exported, 0, 1200)), uint64(bound(stored, 0, 1200)));
        publishAll(fee);
        warpToFinal(crew.last);
        // What was fed in before the period serves nothing.
        attempt(
            Kind.EXPIRE,
            ownerAt(EXPORTER),
            address(intake),
            abi.encodeCall(intake.letExpire, (direct, exportedBefore))
        );
        _through(battery_, begin);
    }

    function _through(uint256 battery_, LeafProof memory begin) private {
        LeafProof memory end = proofAt(battery_);
        bytes memory data = abi.encodeCall(
            intake.depositThrough, (address(pool), direct, proofAt(EXPORTER), begin, end, 1e18)
        );
        issue(Kind.THROUGH, battery_, address(intake), data);
    }

    /// @dev One period: direct export here, charge from the grid there.
    function _flowThrough(uint256 battery_, uint64 exported, uint64 stored) private {
        meter(EXPORTER, exported, 0, exported, 0);
        meters[EXPORTER].x += exported;
        meter(battery_, 0, 0, 0, stored);
        uint64 s = meters[battery_].s + stored;
        battery(battery_, 0, stored, s < STORE ? s : STORE);
    }
}
