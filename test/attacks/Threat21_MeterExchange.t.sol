// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Vm} from "forge-std/Vm.sol";

import {ISiteRegistry} from "../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {continueRegisters} from "../../contracts/oracle/types/RegisterOffset.sol";
import {LANE, Registers, packRegisters} from "../../contracts/oracle/types/Registers.sol";
import {PERIOD} from "../../contracts/oracle/types/Site.sol";
import {SiteFixture} from "../fixtures/SiteFixture.sol";

/// @notice Threat 21, the registry's part: a site's registers run on through meter exchange and rollover, and an epoch can
/// neither begin off the period grid nor reach back over readings that may already be posted.
contract Threat21_MeterExchange is SiteFixture {
    Home private home;

    function setUp() public override {
        super.setUp();
        home = createHome("alice");
    }

    function test_Threat21_MeterExchangeKeepsTheSitesRegistersContinuous() public {
        Registers closing = packRegisters(9_000_000, 2_000_000, 1_000_000, 500_000);
        Registers opening = packRegisters(12, 0, 3, 700_000); // a used meter: import already above the site's
        ISiteRegistry.Epoch memory epoch = _exchange("new meter", closing, opening);
        assertEq(_unwrap(continueRegisters(opening, epoch.energyOffset)), _unwrap(closing));
        Registers later = packRegisters(12 + 250, 100, 3 + 50, 700_000 + 7);
        assertEq(
            _unwrap(continueRegisters(later, epoch.energyOffset)),
            _unwrap(packRegisters(9_000_250, 2_000_100, 1_000_050, 500_007))
        );
    }

    function test_Threat21_RolloverKeepsTheSitesRegistersContinuous() public {
        // A meter with six digits of kWh showed 999,999.9 kWh and starts again at 0.1 kWh.
        Registers closing = packRegisters(999_999_900, 0, 0, 0);
        ISiteRegistry.Epoch memory epoch = _exchange("alice device", closing, packRegisters(100, 0, 0, 0));
        assertEq(
            _unwrap(continueRegisters(packRegisters(300, 0, 0, 0), epoch.energyOffset)),
            _unwrap(packRegisters(1_000_000_100, 0, 0, 0))
        );
    }

    function test_Threat21_ASecondExchangeReplacesTheFirstOffset() public {
        Registers first = packRegisters(1000, 0, 0, 0);
        _exchange("second meter", first, packRegisters(0, 0, 0, 0));
        Registers second = packRegisters(1500, 0, 0, 0); // 500 Wh later
        ISiteRegistry.Epoch memory epoch = _exchange("third meter", second, packRegisters(80, 0, 0, 0));
        assertEq(_unwrap(continueRegisters(packRegisters(80, 0, 0, 0), epoch.energyOffset)), _unwrap(second));
    }

    function test_Threat21_TheLanesOfAnOffsetDoNotBorrowFromEachOther() public {
        Registers closing = packRegisters(5, 0, 5, 0);
        Registers opening = packRegisters(0, 1, 0, 1);
        ISiteRegistry.Epoch memory epoch = _exchange("new meter", closing, opening);
        assertEq(_unwrap(epoch.energyOffset), _unwrap(packRegisters(5, uint64(LANE), 5, uint64(LANE))));
        assertEq(
            _unwrap(continueRegisters(packRegisters(0, 3, 0, 1), epoch.energyOffset)),
            _unwrap(packRegisters(5, 2, 5, 0))
        );
    }

    function test_Threat21_AnEpochCannotReachBackOverPostedReadings() public {
        vm.warp(START + 4 * PERIOD + 1);
        Vm.Wallet memory device = vm.createWallet("late paper work");
        uint40 exchangedAt = START + 2 * PERIOD;
        ISiteRegistry.Rotation memory r = rotationOf(home.id, secp256k1Key(device), exchangedAt);
        bytes32 digest = rotationDigest(r);
        bytes memory byDevice = signWith(device, digest);
        bytes memory byOwner = signWith(home.owner, digest);
        vm.expectRevert(
            abi.encodeWithSelector(
                ISiteRegistry.EpochNotForward.selector, home.id, exchangedAt, START + 4 * PERIOD
            )
        );
        registry.rotate(r, byDevice, byOwner);
    }

    function testFuzz_Threat21_OffsetIsTheDifferenceModulo2To64(uint64[4] memory c, uint64[4] memory o)
        public
    {
        Registers closing = packRegisters(c[0], c[1], c[2], c[3]);
        Registers opening = packRegisters(o[0], o[1], o[2], o[3]);
        ISiteRegistry.Epoch memory epoch = _exchange("new meter", closing, opening);
        for (uint256 i; i < 4; ++i) {
            uint256 expected = (uint256(c[i]) + (1 << 64) - o[i]) % (1 << 64);
            assertEq(epoch.energyOffset.lane(i), expected);
            assertEq(epoch.flowsOffset.lane(i), i == 3 ? 0 : expected, "flows: no offset of a state");
        }
        assertEq(_unwrap(continueRegisters(opening, epoch.energyOffset)), _unwrap(closing));
    }

    /// @dev Energy and flows change alike.
    function _exchange(string memory label, Registers closing, Registers opening)
        private
        returns (ISiteRegistry.Epoch memory)
    {
        Vm.Wallet memory device = vm.createWallet(label);
        ISiteRegistry.Rotation memory r = rotationOf(home.id, secp256k1Key(device), START);
        (r.closingEnergy, r.closingFlows) = (closing, closing);
        (r.openingEnergy, r.openingFlows) = (opening, opening);
        bytes32 digest = rotationDigest(r);
        registry.rotate(r, signWith(device, digest), signWith(home.owner, digest));
        return registry.epochOf(home.id, registry.siteOf(home.id).epoch);
    }

    function _unwrap(Registers registers) private pure returns (uint256) {
        return Registers.unwrap(registers);
    }
}
