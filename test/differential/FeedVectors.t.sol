// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {DayProfile} from "../../contracts/oracle/DayProfile.sol";
import {AvailabilityDay} from "../../contracts/oracle/types/Availability.sol";
import {ClaimedSpan} from "../../contracts/oracle/types/ClaimedSpan.sol";
import {Leaf} from "../../contracts/oracle/types/Measurement.sol";
import {Register, Registers} from "../../contracts/oracle/types/Registers.sol";
import {AvailabilityHarness} from "../harness/AvailabilityHarness.sol";
import {DayProfileHarness} from "../harness/DayProfileHarness.sol";
import {FixingHarness} from "../harness/FixingHarness.sol";

/// @notice `sdk/vectors/feeds.json`, which the SDK's tests read too: a day's profile and a claim of it, a day's availability, a curve.
contract FeedVectorsTest is Test {
    string private _json = vm.readFile("sdk/vectors/feeds.json");

    function _word(string memory path) private view returns (bytes32) {
        return vm.parseJsonBytes32(_json, path);
    }

    function _number(string memory path) private view returns (uint256) {
        return vm.parseJsonUint(_json, path);
    }

    function test_Vectors_AClaimByThePeriod() public {
        bytes memory data = vm.parseJsonBytes(_json, ".profile.data");
        Leaf memory leaf;
        leaf.readAt = uint40(_number(".profile.readAt"));
        leaf.energy = Registers.wrap(uint256(_word(".profile.energy")));
        leaf.profile = _word(".profile.hash");
        ClaimedSpan memory claim;
        (claim.register, claim.share) = (Register.GENERATION, uint16(_number(".profile.share")));
        (claim.from, claim.to) = (uint40(_number(".profile.from")), uint40(_number(".profile.to")));
        (claim.opening, claim.pointer, claim.upTo) =
        (
            uint64(_number(".profile.opening")),
            uint64(_number(".profile.pointer")),
            uint64(_number(".profile.upTo"))
        );
        DayProfile.ProfiledDay memory day = new DayProfileHarness().divide(leaf, data, claim);
        assertEq(abi.encode(day.wh), abi.encode(vm.parseJsonUintArray(_json, ".profile.wh")));
        assertEq(bytes32(day.read), _word(".profile.read"));
        assertEq(bytes32(day.own), _word(".profile.own"));
    }

    function test_Vectors_ADaysAvailability() public {
        AvailabilityHarness harness = new AvailabilityHarness();
        bytes memory periods = vm.parseJsonBytes(_json, ".availability.periods");
        uint64 site = uint64(_number(".availability.sites[0]"));
        bytes32 leaf = harness.leafHash(site, _word(".availability.method"), periods);
        assertEq(leaf, _word(".availability.leaf"));
        bytes32[] memory path = vm.parseJsonBytes32Array(_json, ".availability.path");
        assertEq(harness.rootOf(leaf, 0, path), _word(".availability.report.root"));
        AvailabilityDay memory report = AvailabilityDay(
            uint32(_number(".availability.report.fleet")),
            uint32(_number(".availability.report.day")),
            uint32(_number(".availability.report.revision")),
            uint32(_number(".availability.report.leafCount")),
            _word(".availability.report.root"),
            _word(".availability.report.dataHash")
        );
        bytes32 typehash = keccak256(
            "AvailabilityDay(uint32 fleet,uint32 day,uint32 revision,uint32 leafCount,bytes32 root,bytes32 dataHash)"
        );
        assertEq(keccak256(abi.encode(typehash, report)), _word(".availability.commitment"));
    }

    function test_Vectors_ACurve() public {
        FixingHarness harness = new FixingHarness();
        uint256[] memory given = vm.parseJsonUintArray(_json, ".curve.tenors");
        int256[] memory all = vm.parseJsonIntArray(_json, ".curve.values");
        (uint16[] memory tenors, int64[] memory values) =
            (new uint16[](given.length), new int64[](given.length));
        for (uint256 i; i < given.length; ++i) {
            (tenors[i], values[i]) = (uint16(given[i]), int64(all[i]));
        }
        uint256[] memory months = vm.parseJsonUintArray(_json, ".curve.months");
        int256[] memory expected = vm.parseJsonIntArray(_json, ".curve.expected");
        assertEq(abi.encode(harness.interpolateMany(tenors, values, months)), abi.encode(expected));
        assertEq(expected.length, 7);
    }
}
