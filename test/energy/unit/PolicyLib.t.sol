// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PolicyLib} from "../../../contracts/energy/PolicyLib.sol";
import {IEnergyPool, Policy} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {BATTERY, PERIOD, PV, Zone} from "../../../contracts/oracle/types/Site.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Every field of a policy at the edge of what a pool may have, on both sides of it.
contract PolicyLibTest is Test {
    uint256 private constant WAD = 1e18;
    uint256 private constant FINALITY = 3 hours;

    function validate(Policy memory p, uint256 finality) external view {
        PolicyLib.validate(p, finality);
    }

    function accept(Policy memory p) private view {
        PolicyLib.validate(p, FINALITY);
    }

    function refuse(Policy memory p, bytes32 field) private {
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.InvalidPolicy.selector, field));
        this.validate(p, FINALITY);
    }

    /// @dev Everything at the edge that is still allowed.
    function edge() private view returns (Policy memory p) {
        p.zone = Zone.wrap("10YAT-APG------L");
        p.technologies = BATTERY;
        p.vintageStart = p.vintageEnd = PERIOD;
        p.decayRate = p.maxDecayRate = type(uint48).max;
        p.roundTrip = p.dischargeEfficiency = uint64(WAD);
        p.pledge = uint64(WAD);
        p.maxAge = uint32(FINALITY + 1);
        p.maxSilence = 1;
        p.cap = 1;
        p.concentration = uint64(WAD);
        p.stakeToken = address(this);
        p.penaltyPrice = 1;
        p.stakeFactor = uint64(WAD);
        p.lockedShare = 0.1e18;
        p.proofReward = 0.1e18;
        p.auctionStart = uint64(WAD);
        p.auctionTime = p.cureTime = p.haircutDelay = 1;
        p.unbondingTime = uint32(FINALITY + 3 + p.maxAge);
        p.accreditors = new address[](1);
        p.accreditors[0] = address(1);
        p.quorums = new bytes32[](1);
    }

    function test_Validate_AcceptsTheEdge() public view {
        Policy memory p = edge();
        accept(p);
        (p.depositFee, p.feeRecipient) = (0.02e18, address(1));
        accept(p);
        p.lockedShare = uint64(WAD);
        p.concentration = 1;
        p.concentrationFloor = type(uint128).max;
        (p.proofReward, p.auctionStart) = (0, 0);
        p.guardian = address(0);
        p.maxSilence = p.auctionTime = p.cureTime = p.haircutDelay = 1;
        accept(p);
    }

    function test_Validate_RevertWhen_WhatASiteIs() public {
        Policy memory p = edge();
        p.zone = Zone.wrap(0);
        refuse(p, "zone");
        p = edge();
        p.technologies = PV;
        refuse(p, "technologies");
        p = edge();
        p.vintageStart = 0;
        refuse(p, "vintageStart");
        p.vintageStart = PERIOD + 1;
        refuse(p, "vintageStart");
        p = edge();
        p.vintageEnd = 0;
        refuse(p, "vintageEnd");
        p.vintageEnd = PERIOD + 1;
        refuse(p, "vintageEnd");
        p = edge();
        p.vintageStart = 2 * PERIOD;
        refuse(p, "vintageEnd");
    }

    function test_Validate_RevertWhen_Decay() public {
        Policy memory p = edge();
        p.maxDecayRate = uint64(type(uint48).max) + 1;
        refuse(p, "maxDecayRate");
        p = edge();
        p.maxDecayRate = p.decayRate - 1;
        refuse(p, "decayRate");
    }

    function test_Validate_RevertWhen_Efficiencies() public {
        Policy memory p = edge();
        p.dischargeEfficiency = 0;
        refuse(p, "dischargeEfficiency");
        p.dischargeEfficiency = uint64(WAD + 1);
        refuse(p, "dischargeEfficiency");
        p = edge();
        p.roundTrip = 0;
        refuse(p, "roundTrip");
        p.dischargeEfficiency = p.roundTrip = 0.9e18;
        accept(p);
        p.roundTrip += 1;
        refuse(p, "roundTrip");
        p = edge();
        p.pledge = 0;
        refuse(p, "pledge");
        p.pledge = uint64(WAD + 1);
        refuse(p, "pledge");
    }

    function test_Validate_RevertWhen_Bounds() public {
        Policy memory p = edge();
        p.maxAge -= 1;
        refuse(p, "maxAge");
        p = edge();
        p.maxSilence = 0;
        refuse(p, "maxSilence");
        p = edge();
        p.cap = 0;
        refuse(p, "cap");
        p = edge();
        p.concentration = 0;
        refuse(p, "concentration");
        p.concentration = uint64(WAD + 1);
        refuse(p, "concentration");
    }

    function test_Validate_RevertWhen_Stake() public {
        Policy memory p = edge();
        p.stakeToken = address(0xdead);
        refuse(p, "stakeToken");
        p = edge();
        p.penaltyPrice = 0;
        refuse(p, "penaltyPrice");
        p = edge();
        p.stakeFactor = uint64(WAD - 1);
        refuse(p, "stakeFactor");
    }

    function test_Validate_RevertWhen_LockedShare() public {
        Policy memory p = edge();
        p.lockedShare = 0.1e18 - 1;
        refuse(p, "lockedShare");
        p.lockedShare = uint64(WAD + 1);
        refuse(p, "lockedShare");
    }

    function test_Validate_RevertWhen_TheCure() public {
        Policy memory p = edge();
        p.proofReward = 0.1e18 + 1;
        refuse(p, "proofReward");
        p = edge();
        p.auctionStart = uint64(WAD + 1);
        refuse(p, "auctionStart");
        p = edge();
        p.auctionTime = 0;
        refuse(p, "auctionTime");
        p = edge();
        p.cureTime = 0;
        refuse(p, "cureTime");
        p = edge();
        p.haircutDelay = 0;
        refuse(p, "haircutDelay");
    }

    /// @dev A stake outlasts finality, the age of a deposit and every window of a cure, each of them.
    function test_Validate_RevertWhen_UnbondingIsShorterThanAnyWindow() public {
        Policy memory p = edge();
        p.unbondingTime -= 1;
        refuse(p, "unbondingTime");
        for (uint256 i; i < 4; ++i) {
            p = edge();
            if (i == 0) p.auctionTime += 1;
            else if (i == 1) p.cureTime += 1;
            else if (i == 2) p.haircutDelay += 1;
            else p.maxAge += 1;
            refuse(p, "unbondingTime");
            p.unbondingTime += 1;
            accept(p);
        }
        p = edge();
        p.maxAge += 1;
        p.unbondingTime += 1;
        accept(p);
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.InvalidPolicy.selector, bytes32("unbondingTime")));
        this.validate(p, FINALITY + 1);
    }

    /// @dev Windows are four bytes each: their sum is not.
    function test_Validate_RevertWhen_WindowsWouldOverflow() public {
        Policy memory p = edge();
        p.auctionTime = p.cureTime = p.haircutDelay = p.maxAge = p.unbondingTime = type(uint32).max;
        refuse(p, "unbondingTime");
    }

    function test_Validate_RevertWhen_Fee() public {
        Policy memory p = edge();
        (p.depositFee, p.feeRecipient) = (0.02e18 + 1, address(1));
        refuse(p, "depositFee");
        p.depositFee = 0;
        refuse(p, "feeRecipient");
        (p.depositFee, p.feeRecipient) = (1, address(0));
        refuse(p, "feeRecipient");
    }

    function test_Validate_RevertWhen_Accreditors() public {
        Policy memory p = edge();
        p.accreditors = new address[](0);
        refuse(p, "accreditors");
        p.accreditors = new address[](1);
        refuse(p, "accreditors");
        p.accreditors = ascending(8);
        accept(p);
        p.accreditors[4] = p.accreditors[3];
        refuse(p, "accreditors");
        p.accreditors[4] = address(1);
        refuse(p, "accreditors");
        p.accreditors = ascending(9);
        refuse(p, "accreditors");
    }

    function ascending(uint160 count) private pure returns (address[] memory list) {
        list = new address[](count);
        for (uint160 i; i < count; ++i) {
            list[i] = address(i + 1);
        }
    }

    function test_Validate_RevertWhen_Quorums() public {
        Policy memory p = edge();
        p.quorums = new bytes32[](0);
        refuse(p, "quorums");
        p.quorums = new bytes32[](8);
        for (uint256 i; i < 8; ++i) {
            p.quorums[i] = bytes32(i);
        }
        accept(p);
        p.quorums[4] = p.quorums[3];
        refuse(p, "quorums");
        p.quorums[4] = bytes32(uint256(1));
        refuse(p, "quorums");
        p.quorums = new bytes32[](9);
        for (uint256 i; i < 9; ++i) {
            p.quorums[i] = bytes32(i);
        }
        refuse(p, "quorums");
    }

    /// @dev One spelling, one hash: any field that differs makes another pool.
    function testFuzz_Hash_IsTheEncodedPolicys(uint128 cap, uint64 locked, uint32 silence) public view {
        Policy memory p = edge();
        bytes32 first = PolicyLib.hash(p);
        (p.cap, p.lockedShare, p.maxSilence) = (cap, locked, silence);
        assertEq(PolicyLib.hash(p), keccak256(abi.encode(p)));
        bool same = cap == 1 && locked == 0.1e18 && silence == 1;
        assertEq(PolicyLib.hash(p) == first, same);
    }
}
